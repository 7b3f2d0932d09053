import { bold, heading, item, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresReported } from '../habits/narrated.habits.ts'
import { throughout } from '../habits/numbering.habits.ts'
import { contents, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { bracketStatuses, budgetCosts, openPeriods } from '../words/terse.words.ts'

export const sachstand: HouseStyle = {
  name: 'sachstand',
  about: 'A progress report: every recommendation quotes its goal again; status in square brackets behind the heading',
  brief: {
    city: 'Zwiefurt',
    title: 'Zweiter Sachstandsbericht zum Integrationskonzept der Stadt Zwiefurt',
    districts: ['Brückenkopf', 'Kaiserviertel', 'Heidesiedlung', 'Am Wall', 'Ziegelei'],
    topics: ['sprache', 'bildung', 'arbeit', 'verwaltung', 'respekt', 'gesundheit'],
    goals: 22,
    measures: 47,
    shared: 3,
    offices: 'bracketed',
    statuses: bracketStatuses,
    periods: openPeriods,
    costs: budgetCosts,
    sentences: [2, 4],
  },
  gender: 'none',
  goalEnd: '.',
  field: fieldNamed((number, title) => `${number} Handlungsbereich ${title}`),
  goals: goalsListed(
    ({ overall }) => `Ziel ${overall}`,
    paragraph('Das Integrationskonzept nennt für diesen Bereich die folgenden Ziele:'),
  ),
  measures: measuresReported({
    labels: [
      ['goal', 'Bezug'],
      ['description', 'Was ist geschehen?'],
      ['period', 'Terminierung'],
      ['costs', 'Haushaltsmittel'],
      ['indicator', 'Prüfgröße'],
      ['status', ''],
      ['lead', 'Verantwortung'],
      ['contributors', ''],
    ],
    number: throughout,
    title: (number, title) => `Handlungsempfehlung ${number}: ${title}`,
    level: 3,
    lead: 'Verantwortung',
    jointly: 'in Kooperation mit',
    open: heading(2, 'Stand der Handlungsempfehlungen', false),
    outlook: [
      'Das Angebot wird fortgeführt.',
      'Über die weitere Finanzierung entscheidet der Rat in den Haushaltsberatungen.',
      'Ein Zwischenergebnis liegt im Herbst vor.',
      'Kein weiterer Handlungsbedarf.',
      'Die Abstimmung mit dem Land dauert an.',
    ],
  }),
  order: 'after-goals',
  repeated: 'same',
  careless: 0.08,
  omits: 0.05,
  front: [
    titlePage('Berichtszeitraum 2011 bis 2013', 'Vorlage für den Ausschuss für Soziales und Integration'),
    contents('Inhaltsverzeichnis', 2),
    () => [
      heading(1, 'Zusammenfassung'),
      paragraph(
        'Der Bericht gibt Auskunft über den Stand von 47 Handlungsempfehlungen. Die zuständigen Ämter wurden im Herbst 2013 schriftlich befragt, alle haben geantwortet.',
      ),
      item('•', 'Rund ein Drittel der Empfehlungen ist umgesetzt oder Daueraufgabe geworden.'),
      item('•', 'Verzögerungen gehen meist auf ausgelaufene Förderprogramme zurück.'),
      item('•', 'In zwei Bereichen wird eine Neufassung der Ziele vorgeschlagen.'),
    ],
  ],
  back: [
    () => [
      heading(1, 'Beschlussvorschlag'),
      paragraph(bold('1.'), ' Der Ausschuss nimmt den Bericht zur Kenntnis.'),
      paragraph(bold('2.'), ' Die Verwaltung wird beauftragt, im Jahr 2015 erneut zu berichten.'),
    ],
  ],
  header: 'Sachstandsbericht Integration 2013',
  footer: 'Seite {page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 84, hyphenated: true, indent: 0, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'clean',
    page: { columns: 1, size: 11, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
