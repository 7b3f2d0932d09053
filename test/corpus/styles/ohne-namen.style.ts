import { paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { unnumbered } from '../habits/numbering.habits.ts'
import { foreword, makingOf, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { spanPeriods, trafficStatuses } from '../words/sheet.words.ts'

export const ohneNamen: HouseStyle = {
  name: 'ohne-namen',
  about: 'Fields are called nothing at all, goals are bare lines, labels and values parted by a tab',
  brief: {
    city: 'Tannfeld',
    title: 'Integration in Tannfeld\nZiele und Vorhaben bis 2018',
    districts: ['Nordhang', 'Sägewerk', 'Talstraße'],
    topics: ['familie', 'bildung', 'kultur', 'teilhabe', 'gesundheit'],
    goals: 20,
    measures: 30,
    shared: 2,
    offices: 'mixed',
    statuses: trafficStatuses,
    periods: spanPeriods,
    costs: [''],
    sentences: [1, 3],
  },
  gender: ':',
  goalEnd: '.',
  field: fieldNamed((_, title) => title),
  goals: goalsListed('', paragraph('Unsere Ziele bis 2018')),
  measures: measuresAsBlocks({
    labels: [
      ['lead', 'Zuständigkeit'],
      ['contributors', 'Partner'],
      ['period', 'Zeithorizont'],
      ['status', 'Umsetzungsstatus'],
    ],
    number: unnumbered,
    title: (_, title) => title,
    level: 3,
    habit: 'tab',
    open: paragraph('Dafür tun wir Folgendes'),
  }),
  order: 'after-goals',
  repeated: 'same',
  careless: 0.1,
  omits: 0.06,
  front: [titlePage(), foreword('Bürgermeisterin Ulrike Sommer'), makingOf()],
  back: [],
  header: 'Integration in Tannfeld',
  footer: '{page}',
  looks: {
    headings: 'bold',
    lists: 'typed',
    bullet: '•',
    text: { width: 80, hyphenated: false, indent: 2, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'soup',
    page: { columns: 1, size: 11, hyphenated: false, justified: false, measurePerPage: false, flipped: false },
  },
}
