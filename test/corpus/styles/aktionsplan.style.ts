import { paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsAsHeadings } from '../habits/goal.habits.ts'
import { unnumbered } from '../habits/numbering.habits.ts'
import { contents, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { laterCosts, monthlyPeriods, remarks, shareStatuses, shortOffices } from './second/later.words.ts'
import { frauen, rassismus } from './second/metropole.words.ts'
import { digital, jugend } from './second/modern.words.ts'
import { greeting, principles } from './second/opening.habits.ts'
import { measuresWithSubItems } from './second/telling.habits.ts'

export const aktionsplan: HouseStyle = {
  name: 'aktionsplan',
  about:
    'Aktionsplan: Ziel 2 as a heading numbered through, its actions as bullets with all that is said in bullets below them',
  brief: {
    city: 'Weserau',
    title: 'Aktionsplan für Vielfalt und gegen Rassismus',
    districts: ['Werderviertel', 'Hafenkante', 'Neustadt', 'Domheide'],
    topics: [rassismus, 'verwaltung', digital, jugend, frauen],
    goals: 17,
    measures: 46,
    shared: 0,
    offices: shortOffices,
    statuses: shareStatuses,
    periods: monthlyPeriods,
    costs: laterCosts,
    sentences: [1, 2],
    remarks,
  },
  gender: '*',
  goalEnd: '',
  field: fieldNamed((number, title) => `Aktionsfeld ${number} – ${title}`),
  goals: goalsAsHeadings(({ overall }, text) => `Ziel ${overall}: ${text}`, 2),
  measures: measuresWithSubItems({
    labels: [
      ['lead', 'Zuständigkeit'],
      ['contributors', 'Beteiligte'],
      ['period', 'Zeitrahmen'],
      ['costs', 'Finanzbedarf'],
      ['status', 'Umsetzungsgrad'],
    ],
    number: unnumbered,
    title: (_, title) => title,
    marks: ['•', '–'],
    described: true,
    open: paragraph('Maßnahmen:'),
  }),
  order: 'under-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Stadt Weserau, Fachstelle Demokratie und Vielfalt'),
    contents('Inhalt', 2),
    greeting(
      'Vorwort',
      'Katrin Lohmann, Stadträtin',
      'Rassismus ist kein Problem der anderen. Mit dem Aktionsplan verpflichtet sich die Stadt {stadt}, bei sich selbst anzufangen.',
    ),
    principles('Grundsätze', 'Der Aktionsplan folgt vier Grundsätzen:', [
      'Die Sicht der Betroffenen steht am Anfang.',
      'Jede Maßnahme hat eine Zuständigkeit.',
      'Über die Umsetzung wird öffentlich berichtet.',
      'Was sich bewährt, wird zur Regel.',
    ]),
  ],
  back: [],
  header: 'Aktionsplan Weserau',
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 80, hyphenated: false, indent: 2, spacing: 1, table: 'tabs', heading: 'underlined' },
    html: 'clean',
    page: { columns: 1, size: 10.5, hyphenated: false, justified: false, measurePerPage: false, flipped: false },
  },
}
