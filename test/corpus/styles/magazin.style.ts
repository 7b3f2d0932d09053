import { bold, heading, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsAsParagraphs } from '../habits/goal.habits.ts'
import { measuresAsProse } from '../habits/measure-blocks.habits.ts'
import { throughout } from '../habits/numbering.habits.ts'
import { contents, foreword, imprint, olderPlan, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { euroCosts, plainStatuses, quarterPeriods } from '../words/sheet.words.ts'

export const magazin: HouseStyle = {
  name: 'magazin',
  about:
    'Two columns of running text; goals with bold beginnings, measures numbered through in prose with bold run-ins',
  brief: {
    city: 'Neuenwall',
    title: 'Stadt der Vielen\nIntegrationsprogramm Neuenwall',
    districts: ['Wallanlagen', 'Speicherstadt', 'Neuenfelde', 'Hinterm Deich'],
    topics: ['ankommen', 'bildung', 'respekt', 'arbeit', 'gesundheit', 'kultur', 'teilhabe'],
    goals: 28,
    measures: 42,
    shared: 3,
    offices: 'departments',
    statuses: plainStatuses,
    periods: quarterPeriods,
    costs: euroCosts,
    sentences: [1, 3],
  },
  gender: ':',
  goalEnd: '.',
  field: fieldNamed((number, title) => [`Kapitel ${number}`, title]),
  goals: goalsAsParagraphs(({ overall }) => `Ziel ${overall}.`, paragraph(bold('Was wir erreichen wollen'))),
  measures: measuresAsProse({
    labels: [
      ['description', ''],
      ['lead', 'Zuständig'],
      ['contributors', 'Gemeinsam mit'],
      ['costs', 'Budget'],
      ['period', 'Zeit'],
      ['status', 'Stand'],
    ],
    number: throughout,
    title: (number, title) => `Maßnahme ${number}: ${title}.`,
    open: heading(2, 'Was wir dafür tun', false),
  }),
  order: 'after-goals',
  repeated: 'breaks',
  careless: 0.08,
  omits: 0.05,
  front: [
    titlePage(),
    contents('In diesem Heft', 1),
    foreword('Anke Behrens, Oberbürgermeisterin', 'Editorial'),
    olderPlan(),
  ],
  back: [imprint('Neuenwall')],
  header: 'Stadt der Vielen',
  footer: '{page} Neuenwall',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 60, hyphenated: true, indent: 0, spacing: 1, table: 'tabs', heading: 'underlined' },
    html: 'cms',
    page: { columns: 2, size: 9.5, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
