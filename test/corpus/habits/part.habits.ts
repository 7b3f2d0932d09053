import { type Block, bold, cell, heading, italic, item, paragraph } from '../document.ts'
import type { Part } from '../house-style.ts'
import { topics } from '../words/topics.ts'

export const titlePage =
  (...below: string[]): Part =>
  ({ plan }) => [heading(0, plan.title.split('\n'), false), ...below.map((text) => paragraph(text)), { kind: 'page' }]

export const contents =
  (title = 'Inhalt', depth = 2): Part =>
  () => [{ kind: 'contents', title, depth }, { kind: 'page' }]

export const foreword =
  (name: string, title = 'Vorwort'): Part =>
  ({ plan, say }) => [
    heading(1, title),
    paragraph(
      say(
        `Liebe Bürger*innen, ${plan.city} ist seit jeher eine Stadt der Zuwanderung. Wer durch ${plan.districts[0]} oder ${plan.districts[1]} geht, hört viele Sprachen und sieht, was Menschen aus aller Welt hier aufgebaut haben.`,
      ),
    ),
    paragraph(
      say(
        'Dieser Plan ist in sechzehn Monaten entstanden. Mehr als zweihundert Menschen haben mitgearbeitet: in Werkstätten, an Küchentischen und in Ausschüssen. Unsere Ziele sind ehrgeizig, aber erreichbar. Ich danke allen Beteiligten und lade Sie ein, mit anzupacken.',
      ),
    ),
    paragraph(italic(name)),
  ]

/** How the plan came about, with lists that are neither goals nor measures. */
export const makingOf =
  (level = 1, title = 'Entstehung des Plans'): Part =>
  ({ plan, say }) => [
    heading(level, title),
    paragraph(
      say(
        `Der Rat der Stadt ${plan.city} hat die Verwaltung am 14. Mai 2012 beauftragt, das Konzept von 2006 fortzuschreiben. Beteiligt waren:`,
      ),
    ),
    item('•', say('die Lenkungsgruppe unter Leitung der Sozialdezernentin')),
    item('•', say('sechs Arbeitsgruppen mit Vertreter*innen aus Vereinen, Verbänden und Ämtern')),
    item('•', say('der Integrationsbeirat, der in vier Sitzungen Stellung nahm')),
    paragraph(
      say(
        'Die Arbeitsgruppen haben den Bestand erhoben, Bedarfe beschrieben und Vorschläge gesammelt. Der Plan wird alle zwei Jahre fortgeschrieben.',
      ),
    ),
  ]

/** Explains the words of the plan and so uses every one of them. */
export const readingGuide =
  (level = 1, title = 'Hinweise zum Lesen'): Part =>
  () => [
    heading(level, title),
    paragraph(
      'Jedes Kapitel beginnt mit einer Einführung. Darauf folgen die Ziele und die Maßnahmen, die zu ihrer Erreichung beitragen. Zu jeder Maßnahme wird genannt, wer die Federführung hat, in welchem Zeitraum sie umgesetzt wird und wie der Stand der Umsetzung ist.',
    ),
    paragraph(
      'Die Reihenfolge der Maßnahmen bedeutet keine Rangfolge. Alle Angaben zu Kosten stehen unter dem Vorbehalt der Haushaltsberatungen.',
    ),
  ]

/** Quotes goals that are not this plan's. */
export const olderPlan =
  (level = 1): Part =>
  ({ plan, say }) => [
    heading(level, 'Rückblick: Was wurde aus dem Konzept von 2006?'),
    paragraph(say(`Bereits 2006 hatte sich ${plan.city} Ziele gesetzt. Sie lauteten damals:`)),
    item(
      '–',
      italicText(say('Ausländische Mitbürger sollen das Vereinsleben kennenlernen und sich daran beteiligen.')),
    ),
    item('–', italicText(say('Die Zahl der Schulabbrecher ist bis zum Jahre 2010 spürbar zu senken.'))),
    item('–', italicText(say('In allen Stadtteilen sind Sprachkurse in ausreichender Zahl vorzuhalten.'))),
    paragraph(
      'Von den damals 41 beschlossenen Vorhaben sind nach Angaben der Ämter 23 umgesetzt, elf laufen noch, sieben wurden nicht begonnen.',
    ),
  ]

/** Says every goal again, in short lines by field. */
export const summary =
  (title = 'Die Ziele im Überblick', level = 1): Part =>
  (setting) => [
    heading(level, title),
    ...setting.plan.fields.flatMap((field, at): Block[] => [
      paragraph(bold(setting.say(field.title))),
      ...field.goals.map((goal) => item('•', setting.goalText(goal, at))),
    ]),
  ]

/** The table at the end that repeats every measure. */
export const annexTable =
  (title = 'Anhang: Übersicht der Maßnahmen', level = 1): Part =>
  (setting) => [
    { kind: 'page' },
    heading(level, title),
    {
      kind: 'table',
      head: ['Nr.', 'Maßnahme', 'Zuständigkeit', 'Zeitraum'].map((name) => cell(paragraph(bold(name)))),
      widths: [1, 5, 3, 2],
      rows: setting.plan.measures.map((measure, at) => [
        cell(setting.style.measures.number(setting, at) ?? String(at + 1)),
        cell(setting.say(measure.title)),
        cell(setting.fact(at, 'lead')),
        cell(setting.fact(at, 'period')),
      ]),
    },
  ]

/** Pages of prose on the state of things, as long plans begin: full of the plan's words, but no part of it. */
export const survey =
  (pages: number, title = 'Teil A: Bestandsaufnahme'): Part =>
  (setting) => {
    const subjects = Object.values(topics)
    const sentence = () => setting.say(setting.draw.say(setting.draw.pick(setting.draw.pick(subjects).introduction)))
    const section = (at: number): Block[] => [
      heading(2, `A.${at + 1} ${setting.draw.pick(setting.plan.districts)}: Zahlen und Einschätzungen`, false),
      ...Array.from({ length: 5 }, () => paragraph(Array.from({ length: 5 }, sentence).join(' '))),
    ]
    return [heading(1, title), ...Array.from({ length: pages }, (_, at) => section(at)).flat()]
  }

export const abbreviations: Part = () => [
  heading(1, 'Abkürzungen'),
  ...[
    'AGG – Allgemeines Gleichbehandlungsgesetz',
    'BAMF – Bundesamt für Migration und Flüchtlinge',
    'VZÄ – Vollzeitäquivalent',
    'p. a. – pro Jahr',
    'ff. – fortfolgende',
  ].map((line) => paragraph(line)),
]

export const imprint =
  (city: string, level = 1): Part =>
  () => [
    heading(level, 'Impressum'),
    paragraph(`Herausgeber: Stadt ${city}, Der Oberbürgermeister, Rathausplatz 1`),
    paragraph('Redaktion: Stabsstelle Integration'),
    paragraph('Stand: März 2013'),
  ]

function italicText(text: string) {
  return [italic(text)]
}
