import { heading } from '../document.ts'
import { fieldNamed, withMotto } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresAsTables } from '../habits/measure-tables.habits.ts'
import { throughout } from '../habits/numbering.habits.ts'
import { annexTable, contents, makingOf, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { quarterPeriods, trafficStatuses, wordCosts } from '../words/sheet.words.ts'

export const steckbrief: HouseStyle = {
  name: 'steckbrief',
  about: 'One two-column table a measure, goals as bullets, everything repeated in an annex table',
  brief: {
    city: 'Weidenbrücken',
    title: 'Vielfalt gestalten\nKommunaler Integrationsplan Weidenbrücken',
    districts: ['Bruchhof', 'Lehmheide', 'Zollviertel', 'Westerfeld'],
    topics: ['ankommen', 'bildung', 'arbeit', 'verwaltung', 'respekt'],
    goals: 21,
    measures: 40,
    shared: 2,
    offices: 'mixed',
    statuses: trafficStatuses,
    periods: quarterPeriods,
    costs: wordCosts,
    sentences: [2, 5],
  },
  gender: ':',
  goalEnd: '',
  field: withMotto(
    fieldNamed((number, title) => `Themenfeld ${number} – ${title}`),
    [
      'Ankommen heißt bleiben wollen',
      'Kein Talent verlieren',
      'Wer arbeitet, gehört dazu',
      'Rathaus für alle',
      'Nicht mit uns',
    ],
  ),
  goals: goalsListed('•', heading(2, 'Unsere Ziele', false)),
  measures: measuresAsTables({
    labels: [
      ['goal', 'Bezug zum Ziel'],
      ['description', 'Kurzbeschreibung'],
      ['targetGroups', 'Zielgruppe'],
      ['lead', 'Verantwortlich'],
      ['contributors', 'Kooperationspartner'],
      ['period', 'Laufzeit'],
      ['costs', 'Ressourcen'],
      ['milestones', 'Meilensteine'],
      ['status', 'Stand'],
    ],
    number: throughout,
    title: (_, title) => title,
    titled: { label: 'Titel der Maßnahme', number: 'Maßnahme Nr.' },
    pairs: 1,
    open: heading(2, 'Maßnahmenblätter', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  front: [titlePage('Fortschreibung 2014'), contents('Inhaltsverzeichnis', 1), makingOf(1, 'Der Weg zum Plan')],
  back: [annexTable()],
  header: 'Stadt Weidenbrücken · Vielfalt gestalten',
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '▪',
    text: { width: 90, hyphenated: false, indent: 2, spacing: 1, table: 'lines', heading: 'underlined' },
    html: 'cms',
    page: { columns: 1, size: 10, hyphenated: false, justified: false, measurePerPage: true, flipped: false },
  },
}
