import { heading, italic, paragraph } from '../document.ts'
import { addresses, withAsides } from '../habits/aside.habits.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { measuresSharingRows } from '../habits/goal-rows.habits.ts'
import { makingOf, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { bracketStatuses, budgetCosts, openPeriods } from '../words/terse.words.ts'

const tables = measuresSharingRows({
  columns: [
    { key: 'goal', head: 'Was soll erreicht werden?', width: 4 },
    { key: 'title', head: 'Bausteine', width: 5 },
    { key: 'lead', head: 'Ausführung', width: 3 },
    { key: 'contributors', head: 'Netzwerkpartner', width: 4 },
    { key: 'period', head: 'Zeitfenster', width: 2.5 },
    { key: 'costs', head: 'Deckung', width: 3 },
    { key: 'status', head: 'Erledigungsstand', width: 3 },
  ],
  goal: ({ overall }) => String(overall),
  open: heading(2, 'Arbeitsprogramm', false),
})

export const bausteine: HouseStyle = {
  name: 'bausteine',
  about: 'A county: one row a goal, its measures and all that is said of them as a), b), c) in the same cells',
  brief: {
    city: 'Hohe Leite',
    title: 'Integrationsplan für den Landkreis Hohe Leite',
    districts: ['Sulzried', 'Markt Ebern', 'Talhofen', 'Wörnau', 'Stetten am Berg'],
    topics: ['ankommen', 'bildung', 'wohnen', 'gesundheit', 'teilhabe'],
    goals: 21,
    measures: 41,
    shared: 1,
    offices: 'county',
    statuses: bracketStatuses,
    periods: openPeriods,
    costs: budgetCosts,
    sentences: [1, 1],
  },
  gender: 'none',
  goalEnd: '.',
  field: withAsides(
    fieldNamed((number, title) => [`Kapitel ${number}`, title]),
    {
      quotes: [
        [
          'Am ersten Tag hat mir jemand den Fahrplan erklärt. Das vergesse ich nicht.',
          'Teilnehmerin der Kreiskonferenz',
        ],
        ['Meine Lehrerin hat an mich geglaubt, bevor ich es tat.', 'Schüler der Berufsschule Sulzried'],
        ['Nach vierzig Absagen habe ich aufgehört zu zählen.', 'Vater von drei Kindern, Talhofen'],
      ],
    },
  ),
  ...tables,
  order: 'under-goals',
  repeated: 'same',
  omits: 0.03,
  front: [
    titlePage('Vom Kreistag beschlossen am 10. Dezember 2013'),
    () => [
      heading(1, 'Geleitwort'),
      paragraph(
        'Unsere 31 Gemeinden sind verschieden groß und verschieden weit. Dieser Plan gibt ihnen einen Rahmen, der Spielraum lässt. Was im Arbeitsprogramm steht, haben die genannten Stellen zugesagt.',
      ),
      paragraph(italic('Landrat Dr. Anton Gerstmair')),
    ],
    makingOf(1, 'Verlauf der Planung'),
  ],
  back: [
    addresses(
      'Anlaufstellen im Landkreis',
      ['Landratsamt, Integrationsstelle', 'Residenzplatz 1, Sulzried', '09999 410-0'],
      ['Migrationsberatung der AWO', 'Bahnhofstraße 22, Markt Ebern', '09999 5538'],
      ['Kreisvolkshochschule', 'Am Graben 7, Wörnau', '09999 77120'],
      ['Jugendmigrationsdienst', 'Kirchgasse 4, Talhofen', '09999 60412'],
    ),
  ],
  header: 'Landkreis Hohe Leite | Integrationsplan',
  footer: '– {page} –',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 130, hyphenated: false, indent: 0, spacing: 1, table: 'grid', heading: 'underlined' },
    html: 'word',
    page: { columns: 1, size: 8.5, hyphenated: true, justified: false, measurePerPage: false, flipped: true },
  },
}
