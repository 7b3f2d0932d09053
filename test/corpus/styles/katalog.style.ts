import { paragraph } from '../document.ts'
import { fieldNamed, letter } from '../habits/field.habits.ts'
import { throughout } from '../habits/numbering.habits.ts'
import { titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { measuresInColumns } from './second/columns.habits.ts'
import { laterCosts, laterPeriods, shortOffices, signStatuses } from './second/later.words.ts'
import { rassismus } from './second/metropole.words.ts'
import { digital, jugend } from './second/modern.words.ts'
import { prose } from './second/opening.habits.ts'

export const katalog: HouseStyle = {
  name: 'katalog',
  about:
    'An annex of a council paper: nothing but measures in a table for each Schwerpunkt, status as signs with a legend',
  brief: {
    city: 'Mittenheim',
    title: 'Maßnahmenkatalog zum Integrationskonzept der Stadt Mittenheim',
    districts: ['Nordstadt', 'Südstadt', 'Rathausviertel', 'Am Kanal', 'Hochfeld'],
    topics: ['sprache', 'bildung', 'arbeit', digital, jugend, rassismus, 'sport'],
    goals: 0,
    measures: 84,
    shared: 0,
    offices: shortOffices,
    statuses: signStatuses,
    periods: laterPeriods,
    costs: laterCosts,
    sentences: [1, 1],
    introduced: false,
  },
  gender: '_',
  goalEnd: '',
  field: fieldNamed((number, title) => `Schwerpunkt ${letter(number)}: ${title}`),
  goals: { open: () => [] },
  measures: measuresInColumns({
    columns: [
      { key: 'number', head: 'lfd. Nr.', width: 1.2 },
      { key: 'title', head: 'Maßnahme', width: 5 },
      { key: 'description', head: 'Erläuterung', width: 6 },
      { key: 'lead', head: 'zuständig', width: 1.8 },
      { key: 'period', head: 'Zeitraum', width: 2 },
      { key: 'costs', head: 'Kosten', width: 3 },
      { key: 'status', head: 'Status', width: 1.4 },
    ],
    number: throughout,
    shadedHead: true,
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Anlage 2 zur Vorlage 2022/0417'),
    prose(
      'Vorbemerkung',
      'Der Katalog führt alle Maßnahmen auf, die Ämter und Träger für die Jahre 2022 bis 2025 gemeldet haben. Die Ziele stehen im Konzept (Anlage 1).',
    ),
    () => [
      paragraph(
        'Zeichen in der Spalte Status: +++ umgesetzt, ++ weit fortgeschritten, + begonnen, o noch nicht begonnen.',
      ),
    ],
  ],
  back: [],
  header: 'Anlage 2 zur Vorlage 2022/0417',
  footer: 'Seite {page}',
  looks: {
    headings: 'bold',
    lists: 'typed',
    bullet: '-',
    text: { width: 120, hyphenated: false, indent: 0, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'word',
    page: { columns: 1, size: 8.5, hyphenated: true, justified: false, measurePerPage: false, flipped: true },
  },
}
