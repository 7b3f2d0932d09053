import { heading, item, paragraph } from '../../document.ts'
import type { Part } from '../../house-style.ts'

const tellings = [
  {
    begun:
      'Der Prozess begann mit einer Auftaktveranstaltung, an der mehr als hundert Personen teilnahmen. In Fachgruppen wurden anschließend Ziele formuliert, Maßnahmen gesammelt und nach Dringlichkeit geordnet. Die Einwohner*innen von {stadt} konnten sich außerdem online beteiligen.',
    steps: [
      'Bestandsaufnahme: Auswertung von Daten und 25 Interviews',
      'Beteiligung: drei Workshops, eine Online-Befragung, Gespräche in Unterkünften',
      'Abstimmung: Rückkopplung mit den Ämtern und dem Integrationsrat',
    ],
    ended:
      'Die Ziele beschreiben, was in den nächsten fünf Jahren erreicht werden soll. Die Maßnahmen sind so konkret wie möglich gefasst; nicht für jede konnten bereits Kosten beziffert werden.',
  },
  {
    begun:
      'Das bisherige Konzept war in die Jahre gekommen. Viele seiner Maßnahmen sind abgeschlossen, andere wurden von den Ereignissen überholt. Die Verwaltung von {stadt} wurde deshalb mit einer Neufassung beauftragt, bei der folgende Fragen im Mittelpunkt standen:',
    steps: ['Was haben wir erreicht?', 'Wo bestehen Lücken?', 'Wer muss beteiligt werden, und bis wann?'],
    ended:
      'Die Antworten wurden zu Zielen verdichtet. Zu jedem Ziel wurde geprüft, ob bestehende Maßnahmen ausreichen oder neue erforderlich sind. Zuständigkeiten und Zeitplan wurden mit den verantwortlichen Stellen abgestimmt.',
  },
  {
    begun:
      'Fachlich begleitet wurde der Prozess von einem externen Büro. Die Lenkungsgruppe legte zunächst die Themen fest. Zu jedem Thema tagte eine Arbeitsgruppe, in der Verwaltung, freie Träger und Einwohner*innen vertreten waren. Ihre Aufgaben waren:',
    steps: [
      'Beschreibung der Ausgangslage',
      'Formulierung von höchstens sechs Zielen je Thema',
      'Entwicklung von Maßnahmen mit Angaben zu Zuständigkeit, Zeitraum und Kosten',
    ],
    ended:
      'Insgesamt fanden 21 Sitzungen statt. Der Entwurf wurde im Internet veröffentlicht; 48 Stellungnahmen gingen ein.',
  },
]

/** How the plan was made: prose and bullets about goals and measures that are nobody's. */
export const method =
  (title: string, level = 1): Part =>
  ({ plan, say }) => {
    const { begun, steps, ended } = tellings[plan.title.length % tellings.length]!
    return [
      heading(level, title),
      paragraph(say(begun.replaceAll('{stadt}', plan.city))),
      ...steps.map((text) => item('•', text)),
      paragraph(ended),
    ]
  }
