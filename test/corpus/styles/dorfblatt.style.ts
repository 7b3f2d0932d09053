import { paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { throughout } from '../habits/numbering.habits.ts'
import { titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { mobil } from './second/county.words.ts'
import { doneStatuses, plainCosts, remarks, startPeriods, townOffices } from './second/later.words.ts'
import { prose } from './second/opening.habits.ts'
import { dialog, kita } from './second/town.words.ts'

export const dorfblatt: HouseStyle = {
  name: 'dorfblatt',
  about:
    'A very small plan typed by one person: Bausteine, nine measures, values glued to their labels, headings by hand',
  brief: {
    city: 'Oberlinden',
    title: 'Integration in der Gemeinde Oberlinden',
    districts: ['Oberlinden', 'Niederlinden', 'Lindenweiler'],
    topics: [kita, dialog, mobil],
    goals: 9,
    measures: 9,
    shared: 0,
    offices: townOffices,
    statuses: doneStatuses,
    periods: startPeriods,
    costs: plainCosts,
    sentences: [1, 2],
    remarks,
  },
  gender: 'none',
  goalEnd: '',
  field: fieldNamed((number, title) => `Baustein ${number}: ${title}`),
  goals: goalsListed('-', paragraph('Ziele:')),
  measures: measuresAsBlocks({
    labels: [
      ['lead', 'Wer:'],
      ['contributors', 'Mit:'],
      ['period', 'Beginn:'],
      ['costs', 'Kosten:'],
    ],
    number: throughout,
    title: (number, title) => `Maßnahme ${number}: ${title}`,
    level: 'bold',
    habit: 'glued',
    open: paragraph('Maßnahmen:'),
  }),
  order: 'after-goals',
  repeated: 'same',
  careless: 0.15,
  front: [
    titlePage('Beschluss des Gemeinderats vom 4. April 2022'),
    prose(
      'Warum ein Konzept?',
      'In {stadt} leben 4.300 Menschen, davon 310 ohne deutschen Pass. Das Konzept sagt in aller Kürze, was die Gemeinde bis 2025 vorhat.',
    ),
  ],
  back: [prose('Dank', 'Der Gemeinderat dankt allen, die mitgeholfen haben.')],
  header: null,
  footer: '{page}',
  looks: {
    headings: 'bold',
    lists: 'typed',
    bullet: '-',
    text: { width: 72, hyphenated: false, indent: 0, spacing: 1, table: 'lines', heading: 'none' },
    html: 'word',
    page: { columns: 1, size: 11, hyphenated: false, justified: false, measurePerPage: false, flipped: false },
  },
}
