import { paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { measuresAsTables } from '../../habits/measure-tables.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import { groupedByField } from '../../habits/sheets-by-field.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { mayorsWord } from '../fourth/council.habits.ts'
import { mitbestimmung, pflege } from '../fourth/everybody.words.ts'
import { councilCosts, presentRemarks } from '../fourth/money.words.ts'
import { oeffnung, sprachbildung } from '../fourth/municipal.words.ts'
import { erwerb, wohnraum } from '../fourth/nouns.words.ts'
import { bigCityOffices } from '../fourth/offices.words.ts'
import { afterwards, fieldCount } from '../fourth/overview.habits.ts'
import { quarterlyPeriods } from '../fourth/periods.words.ts'
import { reportStatuses } from '../fourth/progress.words.ts'
import { freizeit } from '../fourth/stances.words.ts'
import { schulzeit } from '../fourth/tasks.words.ts'
import { voices, withAround } from '../third/around.habits.ts'
import { paper } from '../third/paper.habits.ts'
import { chapter, listing } from '../third/part.habits.ts'
import { goalsBoxed } from './aims.habits.ts'

const said = (number: number, title: string) => `Handlungsfeld ${number}: ${title}`

export const katalogteil: HouseStyle = {
  name: 'katalogteil',
  about: 'A big city in two parts: fields with their goals in boxes, then a catalogue of tables with two pairs a row',
  brief: {
    city: 'Rheinbusch',
    title: 'Integrationsplan Rheinbusch 2030\nZiele und Maßnahmenkatalog',
    districts: ['Rheinhof', 'Buschdorf', 'Nordstadt', 'Hochfeld', 'Ellersheim', 'Oberbusch'],
    topics: [sprachbildung, schulzeit, erwerb, wohnraum, pflege, mitbestimmung, freizeit, oeffnung],
    goals: 36,
    measures: 126,
    shared: 0,
    offices: bigCityOffices,
    statuses: reportStatuses,
    periods: quarterlyPeriods,
    costs: councilCosts,
    sentences: [1, 3],
    remarks: presentRemarks,
  },
  gender: '*',
  goalEnd: '',
  field: withAround(fieldNamed(said), {
    after: voices(
      ['Mit jedem Wort wird die Stadt ein Stück größer.', 'Teilnehmerin eines Abendkurses'],
      ['Ich will später Lehrerin werden, das weiß ich schon.', 'Schülerin, Klasse 7'],
      ['Mein Meister hat an mich geglaubt.', 'Geselle im zweiten Jahr'],
      ['Im Hof kennt inzwischen jeder jeden.', 'Mieter in Buschdorf'],
    ),
  }),
  goals: goalsBoxed('Unsere Ziele', ({ field, at }) => `${field}.${at}`),
  measures: groupedByField(
    measuresAsTables({
      labels: [
        ['lead', 'Federführung'],
        ['period', 'Zeitraum'],
        ['contributors', 'Beteiligte'],
        ['costs', 'Kosten'],
        ['targetGroups', 'Zielgruppe'],
        ['status', 'Status'],
        ['description', 'Beschreibung'],
      ],
      number: fieldDot,
      title: (number, title) => `${number} ${title}`,
      titled: 'row',
      pairs: 2,
    }),
    'Maßnahmenkatalog',
    said,
  ),
  order: 'at-end',
  repeated: 'same',
  omits: 0.04,
  front: [
    titlePage('Stadt Rheinbusch, Amt für Integration und Vielfalt'),
    contents('Inhalt', 1),
    mayorsWord('Vorwort des Oberbürgermeisters', 'Matthias Overbeck', 'Oberbürgermeister'),
    chapter(
      'Einleitung',
      'Der Plan besteht aus zwei Teilen. Der erste beschreibt zu jedem Handlungsfeld die Lage und nennt die Ziele. Der zweite enthält die Maßnahmen, die den Handlungsfeldern zugeordnet sind.',
    ),
    listing('Querschnittsthemen', 'In allen Handlungsfeldern sind zu beachten:', [
      'Gleichstellung der Geschlechter',
      'Abbau von Diskriminierung',
      'Beteiligung der Zielgruppen',
      'Digitalisierung',
    ]),
  ],
  back: [
    () => [paragraph('Stand des Maßnahmenkatalogs: 30. September 2024')],
    fieldCount('Der Katalog in Zahlen', ['Handlungsfeld', 'Ziele', 'Maßnahmen']),
    afterwards('Wie es weitergeht'),
  ],
  header: 'Integrationsplan Rheinbusch 2030',
  footer: '{page}',
  looks: paper({ html: 'clean', text: { width: 92, table: 'lines' }, page: { size: 9.5 } }),
}
