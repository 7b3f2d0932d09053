import { heading } from '../document.ts'
import { fieldNamed, withMotto } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { unnumbered } from '../habits/numbering.habits.ts'
import { foreword, imprint, summary, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { monthPeriods, wordyStatuses } from '../words/sheet.words.ts'

export const broschuere: HouseStyle = {
  name: 'broschuere',
  about: 'Written for residents: questions as labels, each alone on its line, mottoes, the goals once more in front',
  brief: {
    city: 'Silberborn',
    title: 'Wir alle sind Silberborn',
    districts: ['Glashütte', 'Kurpark', 'Bornviertel'],
    topics: ['ankommen', 'arbeit', 'kultur', 'sport'],
    goals: 16,
    measures: 24,
    shared: 2,
    offices: 'mixed',
    statuses: wordyStatuses,
    periods: monthPeriods,
    costs: [''],
    sentences: [1, 2],
  },
  gender: '*',
  goalEnd: '',
  field: withMotto(
    fieldNamed((_, title) => `Unser Schwerpunkt: ${title}`),
    ['Herzlich willkommen', 'Jede Hand wird gebraucht', 'Bunt ist unsere Lieblingsfarbe', 'Mitspielen erlaubt'],
  ),
  goals: goalsListed('»', heading(2, 'Das nehmen wir uns vor', false)),
  measures: measuresAsBlocks({
    labels: [
      ['description', 'Worum geht es?'],
      ['lead', 'Wer ist verantwortlich?'],
      ['contributors', 'Wer macht mit?'],
      ['period', 'Bis wann?'],
      ['status', 'Wie weit sind wir?'],
    ],
    number: unnumbered,
    title: (_, title) => title,
    level: 'bold',
    habit: 'alone',
    box: true,
    open: heading(2, 'So gehen wir vor', false),
  }),
  order: 'after-goals',
  repeated: 'also',
  careless: 0.05,
  front: [
    titlePage(),
    foreword('Oberbürgermeister Hans-Peter Roth', 'Liebe Silberborner'),
    summary('Unsere Ziele auf einen Blick'),
  ],
  back: [imprint('Silberborn')],
  header: null,
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '»',
    text: { width: 68, hyphenated: true, indent: 2, spacing: 1, table: 'tabs', heading: 'capitals' },
    html: 'soup',
    page: { columns: 2, size: 10, hyphenated: true, justified: false, measurePerPage: false, flipped: false },
  },
}
