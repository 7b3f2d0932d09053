import { heading, paragraph } from '../document.ts'
import { fieldNamed, letter, notedIntroduction } from '../habits/field.habits.ts'
import { goalsInTable } from '../habits/goal.habits.ts'
import { measuresInWideTable } from '../habits/measure-tables.habits.ts'
import { throughout } from '../habits/numbering.habits.ts'
import { contents, olderPlan, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { euroCosts, quarterPeriods, wordyStatuses } from '../words/sheet.words.ts'

export const gesamttabelle: HouseStyle = {
  name: 'gesamttabelle',
  about: 'Goals in tables by field, all measures in one table at the end that names their goals',
  brief: {
    city: 'Wehrbergen',
    title: 'Masterplan Migration und Vielfalt der Stadt Wehrbergen',
    districts: ['Weststadt', 'Rangierbahnhof', 'Klostergut', 'Auenviertel'],
    topics: ['arbeit', 'ankommen', 'bildung', 'wohnen', 'respekt', 'kultur'],
    goals: 22,
    measures: 72,
    shared: 0,
    offices: 'divisions',
    statuses: wordyStatuses,
    periods: quarterPeriods,
    costs: euroCosts,
    sentences: [1, 1],
  },
  gender: '*',
  goalEnd: '',
  field: fieldNamed((number, title) => `Leitlinie ${letter(number)}: ${title}`, { introduction: notedIntroduction }),
  goals: goalsInTable(
    ['Ziel-Nr.', 'Zielformulierung', 'Kennzahl'],
    ({ field, at }) => `${letter(field)}${at}`,
    paragraph('Zu dieser Leitlinie gehören folgende Ziele:'),
  ),
  measures: measuresInWideTable({
    labels: [
      ['goal', 'Ziel'],
      ['lead', 'Ressort'],
      ['costs', 'Ressourcen'],
      ['period', 'Termin'],
      ['status', 'Stand der Umsetzung'],
    ],
    number: throughout,
    title: (_, title) => title,
    numberHead: '#',
    titleHead: 'Vorhaben',
    described: false,
    open: heading(1, 'Maßnahmenkatalog'),
    widths: [1, 4, 5, 3, 2.4, 2.4, 3],
  }),
  order: 'at-end',
  repeated: 'same',
  careless: 0.05,
  omits: 0.05,
  front: [titlePage('Stand: Juni 2014'), contents('Inhaltsübersicht', 1), olderPlan()],
  back: [],
  header: 'Masterplan Migration und Vielfalt',
  footer: 'Wehrbergen {page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 120, hyphenated: false, indent: 2, spacing: 1, table: 'pipes', heading: 'underlined' },
    html: 'clean',
    page: { columns: 1, size: 8.5, hyphenated: true, justified: false, measurePerPage: false, flipped: true },
  },
}
