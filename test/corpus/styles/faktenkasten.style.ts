import { heading, paragraph } from '../document.ts'
import { withAsides } from '../habits/aside.habits.ts'
import { fieldNamed, roman } from '../habits/field.habits.ts'
import { goalsAsParagraphs } from '../habits/goal.habits.ts'
import { goalDot } from '../habits/numbering.habits.ts'
import { contents, imprint, makingOf, titlePage } from '../habits/part.habits.ts'
import { measuresRunIn } from '../habits/run-in.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { deadlinePeriods, percentStatuses, staffCosts } from '../words/terse.words.ts'

export const faktenkasten: HouseStyle = {
  name: 'faktenkasten',
  about: 'Roman fields; titles run into the text ("M 1.2.3 …"), label over value in a box of two columns, per cent',
  brief: {
    city: 'Grünstedt',
    title: 'Kommunales Integrationsprogramm der Großen Kreisstadt Grünstedt',
    districts: ['Oststadt', 'Rosenhang', 'Gleisdreieck', 'Talsiedlung', 'Burgfeld'],
    topics: ['ankommen', 'familie', 'sprache', 'sport', 'verwaltung'],
    goals: 19,
    measures: 42,
    shared: 0,
    offices: 'bracketed',
    statuses: percentStatuses,
    periods: deadlinePeriods,
    costs: staffCosts,
    sentences: [2, 5],
  },
  gender: ':',
  goalEnd: '.',
  field: withAsides(
    fieldNamed((number, title) => `${roman(number)}. ${title}`),
    { figures: 'Einwohner mit Migrationshintergrund' },
  ),
  goals: goalsAsParagraphs(({ field, at }) => `Zielsetzung ${field}.${at}`),
  measures: measuresRunIn({
    labels: [
      ['lead', 'Koordination'],
      ['contributors', 'Mitwirkende'],
      ['period', 'Realisierungszeitraum'],
      ['status', 'Umsetzungsgrad'],
      ['costs', 'Mitteleinsatz'],
      ['targetGroups', 'Adressatenkreis'],
      ['indicator', 'Messgröße'],
    ],
    number: goalDot,
    title: (number, title) => `M ${number} ${title}`,
  }),
  order: 'under-goals',
  repeated: 'same',
  careless: 0.06,
  omits: 0.07,
  front: [
    titlePage('2. Fortschreibung'),
    contents('Inhaltsübersicht', 1),
    makingOf(1, 'Auftrag und Beteiligung'),
    () => [
      heading(1, 'Zur Bewertung'),
      paragraph(
        'Der Umsetzungsgrad wird von der koordinierenden Stelle geschätzt: 0 % bedeutet, dass noch nicht begonnen wurde, 100 %, dass alles getan ist. Zuletzt lag er im Durchschnitt bei 46 %.',
      ),
    ],
  ],
  back: [imprint('Grünstedt')],
  header: null,
  footer: 'Integrationsprogramm Grünstedt  |  {page}',
  looks: {
    headings: 'bold',
    lists: 'typed',
    bullet: '-',
    text: { width: 80, hyphenated: true, indent: 0, spacing: 1, table: 'lines', heading: 'none' },
    html: 'soup',
    page: { columns: 1, size: 10.5, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
