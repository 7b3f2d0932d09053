import { paragraph } from '../document.ts'
import { fieldNamed, roman } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { perField } from '../habits/numbering.habits.ts'
import { makingOf, readingGuide, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { spanPeriods, trafficStatuses, wordCosts } from '../words/sheet.words.ts'

export const schreibstube: HouseStyle = {
  name: 'schreibstube',
  about:
    'Typed as on a typewriter: no headings in the markup, goals a) b) c), all labels in one paragraph with line breaks',
  brief: {
    city: 'Kirchau',
    title: 'Integrationskonzept für die Stadt Kirchau',
    districts: ['Oberau', 'Unterau', 'Kapellenberg'],
    topics: ['sprache', 'familie', 'wohnen'],
    goals: 12,
    measures: 18,
    shared: 1,
    offices: 'mixed',
    statuses: trafficStatuses,
    periods: spanPeriods,
    costs: wordCosts,
    sentences: [1, 3],
  },
  gender: 'none',
  goalEnd: '',
  field: fieldNamed((number, title) => `${roman(number)}. ${title}`),
  goals: goalsListed(({ at }) => `${String.fromCharCode(96 + at)})`, paragraph('Ziele:')),
  measures: measuresAsBlocks({
    labels: [
      ['lead', 'Durchführung'],
      ['contributors', 'Beteiligte'],
      ['period', 'Zeitplan'],
      ['costs', 'Kosten'],
      ['status', 'Stand'],
    ],
    number: perField,
    title: (number, title) => `${number}. ${title}`,
    level: 'plain',
    habit: 'lines',
    open: paragraph('Maßnahmen:'),
  }),
  order: 'after-goals',
  repeated: 'also',
  careless: 0.15,
  omits: 0.06,
  front: [titlePage(), makingOf(1, 'Vorbemerkung'), readingGuide(1, 'Aufbau')],
  back: [],
  header: null,
  footer: '- {page} -',
  looks: {
    headings: 'plain',
    lists: 'typed',
    bullet: '-',
    text: { width: 66, hyphenated: true, indent: 0, spacing: 0, table: 'tabs', heading: 'none' },
    html: 'word',
    page: { columns: 1, size: 11, hyphenated: false, justified: false, measurePerPage: false, flipped: false },
  },
}
