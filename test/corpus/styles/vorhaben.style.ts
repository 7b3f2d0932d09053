import { heading, item, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresAsTables } from '../habits/measure-tables.habits.ts'
import { throughout } from '../habits/numbering.habits.ts'
import { abbreviations, contents, foreword, titlePage } from '../habits/part.habits.ts'
import { groupedByField, statusCount } from '../habits/sheets-by-field.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { deadlinePeriods, signStatuses, staffCosts } from '../words/terse.words.ts'

export const vorhaben: HouseStyle = {
  name: 'vorhaben',
  about: 'Strategy in part B, sheets with persons and ●●○ in part C under the fields named again, figures in between',
  brief: {
    city: 'Ellerbach',
    title: 'Vielfalt als Chance\nStrategie und Vorhabenplan der Stadt Ellerbach',
    districts: ['Kernstadt', 'Ellersiedlung', 'Zechenpark', 'Grünzug West'],
    topics: ['verwaltung', 'arbeit', 'sprache', 'wohnen', 'respekt', 'familie', 'gesundheit'],
    goals: 25,
    measures: 38,
    shared: 2,
    offices: 'persons',
    statuses: signStatuses,
    periods: deadlinePeriods,
    costs: staffCosts,
    sentences: [1, 3],
  },
  gender: '*',
  goalEnd: '',
  field: fieldNamed((number, title) => `Strategiefeld ${String(number).padStart(2, '0')} · ${title}`),
  goals: goalsListed(({ overall }) => `Z${overall}`, paragraph('Bis 2018 gilt:')),
  measures: groupedByField(
    measuresAsTables({
      labels: [
        ['status', 'Fortschritt'],
        ['period', 'Beginn und Ende'],
        ['lead', 'Ansprechpartner*in'],
        ['costs', 'Finanzierungsbedarf'],
        ['targetGroups', 'Richtet sich an'],
        ['contributors', 'Unterstützung durch'],
        ['description', 'Worum es geht'],
        ['goal', 'Zahlt ein auf'],
        ['indicator', 'Kennzahl'],
      ],
      number: throughout,
      title: (number, title) => `Vorhaben ${number.padStart(2, '0')}: ${title}`,
      titled: 'row',
      pairs: 2,
    }),
    'Teil C: Vorhabenplan',
    (_, title) => `Vorhaben in ${title}`,
  ),
  order: 'at-end',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Lenkungskreis Integration, Beschlussfassung Mai 2013'),
    contents('Übersicht', 1),
    foreword('Monika Sander, Erste Beigeordnete', 'Teil A: Zum Einstieg'),
    statusCount('Wo wir stehen', ['Fortschritt', 'Zahl der Vorhaben']),
    () => [
      paragraph('Zeichen: ○○○ vorbereitet, ●○○ begonnen, ●●○ weit gediehen, ●●● erreicht.'),
      heading(1, 'Teil B: Strategie'),
      paragraph('Sieben Strategiefelder ordnen die Arbeit der kommenden Jahre. Drei Grundsätze gelten für alle:'),
      item('•', 'Regeldienste gehen Sonderdiensten vor.'),
      item('•', 'Betroffene reden von Anfang an mit.'),
      item('•', 'Was nicht wirkt, wird beendet.'),
    ],
  ],
  back: [abbreviations],
  header: 'Vielfalt als Chance',
  footer: 'Stadt Ellerbach, Seite {page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 96, hyphenated: false, indent: 2, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'cms',
    page: { columns: 1, size: 10, hyphenated: false, justified: false, measurePerPage: false, flipped: false },
  },
}
