import { heading, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { throughout } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { uebergang, wirtschaft } from './nominal.words.ts'
import { codedOffices, decidedStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { ages, chapter } from './part.habits.ts'
import { inklusion, sicherheit } from './sentence.words.ts'
import { measuresInOneTable } from './sheet.habits.ts'
import { budgetPositions, slashPeriods } from './time-and-money.words.ts'

export const zehnspalten: HouseStyle = {
  name: 'zehnspalten',
  about: 'Goals by field in Teil I; Teil II is one table of ten columns for all measures, the fields as rows across it',
  brief: {
    city: 'Kesselbrück',
    title: 'Gesamtplan Migration und Teilhabe Kesselbrück',
    districts: ['Kesselbach', 'Oberstadt', 'Industriehof', 'Brückenkopf', 'Weinberg'],
    topics: ['sprache', uebergang, wirtschaft, 'wohnen', inklusion, sicherheit, 'verwaltung'],
    goals: 33,
    measures: 84,
    shared: 3,
    offices: codedOffices,
    statuses: decidedStatuses,
    periods: slashPeriods,
    costs: budgetPositions,
    sentences: [1, 1],
  },
  gender: ':',
  goalEnd: '.',
  field: fieldNamed((number, title) => `I.${number} ${title}`, { level: 2 }),
  goals: goalsListed(({ field, at }) => `Z ${field}-${at}`, paragraph('Strategische Ziele:')),
  measures: measuresInOneTable({
    columns: [
      { key: 'number', head: 'Nr.', width: 1 },
      { key: 'title', head: 'Maßnahme', width: 5 },
      { key: 'description', head: 'Inhalt', width: 6 },
      { key: 'lead', head: 'Federführung', width: 2.6 },
      { key: 'contributors', head: 'Beteiligte', width: 3.4 },
      { key: 'targetGroups', head: 'Zielgruppe', width: 3 },
      { key: 'period', head: 'Laufzeit', width: 2.2 },
      { key: 'costs', head: 'Haushalt', width: 2.8 },
      { key: 'status', head: 'Stand', width: 2.4 },
      { key: 'remark', head: 'Bemerkung', width: 2.6 },
    ],
    labels: [
      ['description', 'Inhalt'],
      ['lead', 'Federführung'],
      ['contributors', 'Beteiligte'],
      ['targetGroups', 'Zielgruppe'],
      ['period', 'Laufzeit'],
      ['costs', 'Haushalt'],
      ['status', 'Stand'],
    ],
    number: throughout,
    title: (_, title) => title,
    field: (number, title) => `Handlungsfeld ${number}: ${title}`,
    remarks: ['', 'siehe Vorlage 88/21', '', 'Abstimmung mit Beirat', '', '', 'neu'],
    open: heading(1, 'Teil II: Maßnahmentabelle'),
  }),
  order: 'at-end',
  repeated: 'same',
  omits: 0.06,
  front: [
    titlePage('Beschlussfassung, Anlage 1'),
    contents('Inhalt', 2),
    chapter(
      'Zum Aufbau',
      'Teil I beschreibt die sieben Handlungsfelder und ihre strategischen Ziele. Teil II enthält in einer Tabelle sämtliche Maßnahmen.',
    ),
    ages('Bevölkerungsstruktur', 'Statistikstelle, Melderegister 2021'),
    () => [heading(1, 'Teil I: Handlungsfelder und Ziele')],
  ],
  back: [],
  header: 'Gesamtplan Migration und Teilhabe',
  footer: '{page}',
  looks: paper({ lists: 'typed', text: { width: 150, table: 'tabs' }, page: { size: 8, flipped: true } }),
}
