import { heading, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { throughout } from '../habits/numbering.habits.ts'
import { annexTable, foreword, imprint, olderPlan, summary, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { quarterPeriods, wordCosts, wordyStatuses } from '../words/sheet.words.ts'

export const zweispalter: HouseStyle = {
  name: 'zweispalter',
  about:
    'Designed brochure in two columns, measures in boxes with values glued to labels, summary and annex repeat everything',
  brief: {
    city: 'Lichtenau am See',
    title: 'Gemeinsam in Lichtenau\nDer Integrationsplan',
    districts: ['Seevorstadt', 'Bahnhofsviertel', 'Neue Mitte', 'Fischerdorf'],
    topics: ['teilhabe', 'arbeit', 'gesundheit', 'ankommen', 'kultur'],
    goals: 20,
    measures: 36,
    shared: 3,
    offices: 'mixed',
    statuses: wordyStatuses,
    periods: quarterPeriods,
    costs: wordCosts,
    sentences: [1, 3],
  },
  gender: '*',
  goalEnd: '',
  field: fieldNamed((_, title) => ['Handlungsfeld', title]),
  goals: goalsListed('•', (title) => paragraph(`Ziele im Handlungsfeld ${title}`)),
  measures: measuresAsBlocks({
    labels: [
      ['lead', 'Federführung'],
      ['targetGroups', 'Zielgruppen'],
      ['contributors', 'Partner'],
      ['period', 'Zeitraum'],
      ['status', 'Umsetzungsstand'],
    ],
    number: throughout,
    title: (number, title) => `M${number} ${title}`,
    level: 'bold',
    habit: 'glued',
    box: true,
    open: heading(2, 'Maßnahmen', false),
  }),
  order: 'after-goals',
  repeated: 'breaks',
  careless: 0.1,
  omits: 0.05,
  front: [
    titlePage(),
    foreword('Karsten Reuter, Oberbürgermeister'),
    summary('Auf einen Blick: unsere Ziele'),
    olderPlan(),
  ],
  back: [annexTable(), imprint('Lichtenau am See')],
  header: 'Gemeinsam in Lichtenau',
  footer: '{page} | Integrationsplan Lichtenau am See',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 64, hyphenated: true, indent: 2, spacing: 0, table: 'tabs', heading: 'capitals' },
    html: 'cms',
    page: { columns: 2, size: 9.5, hyphenated: true, justified: false, measurePerPage: false, flipped: false },
  },
}
