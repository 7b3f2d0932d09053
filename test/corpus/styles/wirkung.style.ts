import { paragraph } from '../document.ts'
import { fieldNamed, letter } from '../habits/field.habits.ts'
import { goalsAsHeadings } from '../habits/goal.habits.ts'
import { goalDot } from '../habits/numbering.habits.ts'
import { contents, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { measuresInColumns } from './second/columns.habits.ts'
import { cityOffices, doneStatuses, laterPeriods, remarks } from './second/later.words.ts'
import { frauen, rassismus } from './second/metropole.words.ts'
import { digital } from './second/modern.words.ts'
import { principles, prose } from './second/opening.habits.ts'

export const wirkung: HouseStyle = {
  name: 'wirkung',
  about:
    'Wirkungsfelder with letters; each Wirkungsziel is a heading, below it a small table of its measures with outputs',
  brief: {
    city: 'Hochweiler',
    title: 'Vielfaltsstrategie Hochweiler 2030',
    districts: ['Weststadt', 'Hafen', 'Schlossberg', 'Kasernenareal', 'Rosental'],
    topics: ['arbeit', digital, 'gesundheit', frauen, rassismus, 'kultur'],
    goals: 24,
    measures: 66,
    shared: 0,
    offices: cityOffices,
    statuses: doneStatuses,
    periods: laterPeriods,
    costs: [''],
    sentences: [1, 1],
    remarks,
  },
  gender: '*',
  goalEnd: '',
  field: fieldNamed((number, title) => `Wirkungsfeld ${letter(number)} / ${title}`),
  goals: goalsAsHeadings(({ field, at }, text) => `Wirkungsziel ${letter(field)}${at}: ${text}`, 2),
  measures: measuresInColumns({
    columns: [
      { key: 'number', head: 'Nr.', width: 1.3 },
      { key: 'title', head: 'Maßnahme', width: 5 },
      { key: 'indicator', head: 'Output', width: 3 },
      { key: 'lead', head: 'verantwortlich', width: 3 },
      { key: 'period', head: 'Zeit', width: 2 },
    ],
    number: (setting, measure) => goalDot(setting, measure)!.replace(/^(\d+)\./, (_, field) => letter(Number(field))),
  }),
  order: 'under-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Strategie und Maßnahmen'),
    contents('Inhalt', 1),
    prose(
      'Vom Zweck dieser Strategie',
      'Die Strategie beschreibt Wirkungen, nicht nur Tätigkeiten. Zu jedem Wirkungsziel sind die Maßnahmen genannt, die dazu beitragen, und woran ihr Ergebnis zu erkennen ist.',
      'Geprüft wird alle drei Jahre, ob die Wirkungen eintreten.',
    ),
    principles('Querschnittsziele', 'Quer zu allen Wirkungsfeldern achtet die Verwaltung auf:', [
      'Beteiligung der Menschen, um die es geht',
      'Gleichstellung der Geschlechter',
      'leicht verständliche Sprache',
    ]),
  ],
  back: [() => [paragraph('Hochweiler, im Februar 2022')]],
  header: 'Vielfaltsstrategie 2030',
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 100, hyphenated: false, indent: 2, spacing: 1, table: 'grid', heading: 'none' },
    html: 'cms',
    page: { columns: 1, size: 9.5, hyphenated: true, justified: false, measurePerPage: false, flipped: false },
  },
}
