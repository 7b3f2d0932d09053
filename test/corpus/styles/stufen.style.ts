import { bold, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed, withGuidingAim } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { perField } from '../habits/numbering.habits.ts'
import { abbreviations, contents, olderPlan, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { euroCosts, plainStatuses, yearPeriods } from '../words/sheet.words.ts'

export const stufen: HouseStyle = {
  name: 'stufen',
  about: 'Leitziel, Oberziel, Teilziel; labels alone on their lines; measure numbers start again in every field',
  brief: {
    city: 'Hagenbeck',
    title: 'Gesamtstrategie Migration und Teilhabe der Stadt Hagenbeck',
    districts: ['Innenstadt', 'Eichkamp', 'Ostfeld', 'Grubenfeld'],
    topics: ['bildung', 'sprache', 'wohnen', 'kultur', 'respekt'],
    goals: 27,
    measures: 45,
    shared: 2,
    offices: 'departments',
    statuses: plainStatuses,
    periods: yearPeriods,
    costs: euroCosts,
    ranks: true,
    sentences: [1, 3],
  },
  gender: '_',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Leitlinie ${number}: ${title}`),
  goals: withGuidingAim(
    goalsListed(({ upper, lower }) => (lower === 0 ? `Oberziel ${upper}:` : `Teilziel ${upper}.${lower}:`)),
    'Leitziel:',
    [
      'Bildung ist in Hagenbeck kein Vorrecht der Herkunft.',
      'Alle Menschen in Hagenbeck können sich verständigen und werden verstanden.',
      'In allen Quartieren wohnen Menschen gern und sicher zusammen.',
      'Die kulturelle Vielfalt der Stadt ist sichtbar und willkommen.',
      'Hagenbeck ist eine Stadt, in der niemand benachteiligt wird.',
    ],
  ),
  measures: measuresAsBlocks({
    labels: [
      ['description', 'Beschreibung'],
      ['lead', 'Verantwortliche Stelle'],
      ['contributors', 'Beteiligte'],
      ['period', 'Umsetzungszeitraum'],
      ['costs', 'Kosten und Finanzierung'],
      ['status', 'Stand der Umsetzung'],
    ],
    number: perField,
    title: (number, title) => `${number}. ${title}`,
    level: 'bold',
    habit: 'alone',
    open: paragraph(bold('Maßnahmen der Leitlinie')),
  }),
  order: 'after-goals',
  repeated: 'same',
  careless: 0.1,
  omits: 0.08,
  front: [titlePage('herausgegeben vom Referat für Integration'), contents('Inhalt', 1), olderPlan()],
  back: [abbreviations],
  header: 'Gesamtstrategie Migration und Teilhabe',
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 76, hyphenated: false, indent: 0, spacing: 0, table: 'lines', heading: 'none' },
    html: 'breaks',
    page: { columns: 1, size: 10, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
