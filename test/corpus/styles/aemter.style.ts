import { bold, heading, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { type Labels, measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { fieldDot } from '../habits/numbering.habits.ts'
import { abbreviations, contents, makingOf, readingGuide, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { euroCosts, monthPeriods, wordyStatuses } from '../words/sheet.words.ts'

/** Every department filled in its chapter with words of its own. */
const departments: Labels[] = [
  [
    ['lead', 'Federführung'],
    ['contributors', 'Beteiligung'],
    ['period', 'Zeitraum'],
    ['status', 'Umsetzungsstand'],
  ],
  [
    ['lead', 'Zuständiges Amt'],
    ['targetGroups', 'Wen wir erreichen wollen'],
    ['period', 'Zeitschiene'],
    ['costs', 'Mittelbedarf'],
    ['status', 'Sachstand 12/2013'],
  ],
  [
    ['lead', 'Verantwortlich'],
    ['contributors', 'in Kooperation mit'],
    ['indicator', 'Erfolgskriterium'],
    ['period', 'Durchführung'],
    ['status', 'Status'],
  ],
  [
    ['lead', 'Träger der Maßnahme'],
    ['costs', 'Finanzierung'],
    ['period', 'Laufzeit'],
    ['status', 'Stand'],
  ],
  [
    ['lead', 'Ansprechpartner'],
    ['period', 'Wann?'],
    ['costs', 'Kosten/Jahr'],
    ['status', 'Bearbeitungsstand'],
  ],
  [
    ['lead', 'Verantwortliche Stelle'],
    ['contributors', 'weitere Akteure'],
    ['period', 'Umsetzung'],
    ['status', 'Realisierungsstand'],
  ],
]

export const aemter: HouseStyle = {
  name: 'aemter',
  about: 'Six departments, six sets of labels; numbers and titles parted by tabs and dashes',
  brief: {
    city: 'Mühlfurt',
    title: 'Interkulturelles Gesamtkonzept Mühlfurt',
    districts: ['Unterstadt', 'Steinbruch', 'Höhe', 'Mühlenbach', 'Bergmannsiedlung'],
    topics: ['bildung', 'familie', 'arbeit', 'gesundheit', 'sport', 'respekt'],
    goals: 30,
    measures: 66,
    shared: 2,
    offices: 'numbers',
    statuses: wordyStatuses,
    periods: monthPeriods,
    costs: euroCosts,
    sentences: [2, 4],
  },
  gender: 'none',
  goalEnd: '.',
  field: fieldNamed((_, title) => `Handlungsfeld ${title}`),
  goals: goalsListed('–', paragraph(bold('Zielsetzungen'))),
  measures: measuresAsBlocks({
    labels: (setting, measure) => departments[setting.measure(measure).field % departments.length]!,
    number: fieldDot,
    title: (number, title) => `M ${number} – ${title}`,
    level: 3,
    habit: 'colon',
    open: heading(2, 'Maßnahmen und Projekte', false),
  }),
  order: 'after-goals',
  repeated: 'also',
  careless: 0.15,
  omits: 0.08,
  front: [
    titlePage('Vorlage 112/2013'),
    contents('Gliederung', 1),
    readingGuide(1, 'Vorbemerkung'),
    makingOf(1, 'Verfahren'),
  ],
  back: [abbreviations],
  header: 'Vorlage 112/2013 – Interkulturelles Gesamtkonzept',
  footer: 'Seite {page} von 48',
  looks: {
    headings: 'bold',
    lists: 'typed',
    bullet: '–',
    text: { width: 82, hyphenated: false, indent: 0, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'word',
    page: { columns: 1, size: 10.5, hyphenated: false, justified: false, measurePerPage: false, flipped: false },
  },
}
