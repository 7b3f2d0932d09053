import { paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalDot } from '../habits/numbering.habits.ts'
import { contents, imprint, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { goalsBesideMeasures } from './second/columns.habits.ts'
import { begleitung, mobil } from './second/county.words.ts'
import { countyOffices, freeStatuses, plannedPeriods, remarks } from './second/later.words.ts'
import { jugend } from './second/modern.words.ts'
import { greeting, principles } from './second/opening.habits.ts'

export const zielspalte: HouseStyle = {
  name: 'zielspalte',
  about: 'A county: one table a field, the goal in a cell that goes down beside all its measures; nothing else is said',
  brief: {
    city: 'Ostertal',
    title: 'Integrationsplan für den Landkreis Ostertal\nZiele und Maßnahmen',
    districts: ['Hohenried', 'Unterbach', 'Ostertal-Markt', 'Sandhofen', 'Lichtenau'],
    topics: [begleitung, 'sprache', mobil, 'arbeit', jugend],
    goals: 22,
    measures: 64,
    shared: 0,
    offices: countyOffices,
    statuses: freeStatuses,
    periods: plannedPeriods,
    costs: [''],
    sentences: [1, 1],
    remarks,
  },
  gender: 'none',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Handlungsfeld ${number}: ${title}`),
  ...goalsBesideMeasures({
    goal: 'Ziel',
    width: 4,
    mark: ({ field, at }) => `${field}.${at}`,
    columns: [
      { key: 'numbered', head: 'Maßnahme', width: 5 },
      { key: 'lead', head: 'Zuständigkeit', width: 3 },
      { key: 'contributors', head: 'Partner', width: 3 },
      { key: 'period', head: 'Zeitplan', width: 2.4 },
      { key: 'status', head: 'Stand', width: 3 },
    ],
    number: goalDot,
    shadedHead: true,
    open: paragraph('Im Handlungsfeld werden folgende Ziele und Maßnahmen verfolgt:'),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.06,
  front: [
    titlePage('Beschluss des Kreistags vom 13. Dezember 2021'),
    contents('Inhaltsverzeichnis', 1),
    greeting(
      'Grußwort',
      'Ihr Landrat',
      'Sehr geehrte Damen und Herren, der Landkreis {stadt} legt erstmals einen Integrationsplan vor. Er beschreibt, was wir bis 2026 gemeinsam mit den Gemeinden erreichen wollen.',
    ),
    principles('Leitgedanken', 'Folgende Leitgedanken tragen den Plan:', [
      'Integration geschieht vor Ort, in den Gemeinden und Ortsteilen.',
      'Der Landkreis koordiniert, berät und unterstützt.',
      'Ehrenamt braucht Hauptamt.',
    ]),
  ],
  back: [imprint('Ostertal')],
  header: 'Landkreis Ostertal | Integrationsplan',
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 110, hyphenated: false, indent: 2, spacing: 1, table: 'pipes', heading: 'underlined' },
    html: 'clean',
    page: { columns: 1, size: 9, hyphenated: true, justified: false, measurePerPage: false, flipped: true },
  },
}
