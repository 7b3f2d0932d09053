import { heading, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { measuresBelowGoalRows } from '../../habits/goal-rows.habits.ts'
import { perField } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { paper } from '../third/paper.habits.ts'
import { chapter, legend } from '../third/part.habits.ts'
import { presentRemarks, roundCosts } from './money.words.ts'
import { bigCityOffices } from './offices.words.ts'
import { fieldCount } from './overview.habits.ts'
import { quarterlyPeriods } from './periods.words.ts'
import { tickStatuses } from './signs.words.ts'

const open = 'Die folgende Tabelle zeigt die Ziele, die zugehörigen Maßnahmen und den Stand ihrer Umsetzung.'

export const haekchen: HouseStyle = {
  name: 'haekchen',
  about:
    'An evaluation: a table a field, goals as rows across, measures below with a sign in the last column; a legend',
  brief: {
    city: 'Marschenau',
    title: 'Evaluation des Integrationskonzepts Marschenau\nZwischenbilanz nach vier Jahren',
    districts: ['Deichhausen', 'Marschhof', 'Hafenau', 'Süderfeld'],
    topics: ['ankommen', 'sprache', 'familie', 'arbeit', 'wohnen', 'verwaltung', 'respekt'],
    goals: 28,
    measures: 70,
    shared: 0,
    offices: bigCityOffices,
    statuses: tickStatuses,
    periods: quarterlyPeriods,
    costs: roundCosts,
    sentences: [1, 1],
    remarks: presentRemarks,
  },
  gender: '*',
  goalEnd: '',
  field: fieldNamed((number, title) => `3.${number} ${title}`, {
    level: 2,
    besides: () => [open],
    above: (_, field) => (field === 0 ? [heading(1, '3 Stand der Umsetzung')] : []),
  }),
  ...measuresBelowGoalRows({
    columns: [
      { key: 'number', head: 'Nr.', width: 1 },
      { key: 'title', head: 'Maßnahme', width: 7 },
      { key: 'lead', head: 'Zuständig', width: 4 },
      { key: 'period', head: 'Zeitraum', width: 3 },
      { key: 'status', head: 'Status', width: 2 },
    ],
    number: perField,
    title: (_, title) => title,
    goal: ({ at }) => `Ziel ${at}:`,
    open: paragraph(open),
  }),
  order: 'under-goals',
  repeated: 'same',
  front: [
    titlePage('Stadt Marschenau, Amt für Integration und Vielfalt, Juni 2024'),
    contents('Inhalt', 2),
    chapter(
      '1 Anlass',
      'Der Rat der Stadt {stadt} hat das Integrationskonzept im Jahr 2020 beschlossen. Nach vier Jahren wird nun Bilanz gezogen. Befragt wurden alle Ämter, die für Maßnahmen verantwortlich sind; 92 Prozent haben geantwortet.',
    ),
    legend('2 Hinweise zur Darstellung', 'Der Stand jeder Maßnahme ist durch ein Zeichen angegeben:', [
      ['✓', 'umgesetzt'],
      ['→', 'in Umsetzung'],
      ['○', 'geplant'],
      ['✗', 'nicht weiterverfolgt'],
    ]),
  ],
  back: [
    fieldCount('4 Gesamtbilanz', ['Themenbereich', 'Ziele', 'Maßnahmen']),
    chapter(
      '5 Fazit und Empfehlungen',
      'Insgesamt wurde viel erreicht. Empfohlen wird, die Zahl der Maßnahmen künftig zu verringern und Ziele messbarer zu formulieren.',
    ),
  ],
  header: 'Zwischenbilanz Integrationskonzept',
  footer: 'Seite {page}',
  looks: paper({ text: { width: 100, table: 'grid' }, page: { size: 10 } }),
}
