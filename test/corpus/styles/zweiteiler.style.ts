import { heading, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { fieldDot } from '../habits/numbering.habits.ts'
import { contents, imprint, titlePage } from '../habits/part.habits.ts'
import { groupedByField } from '../habits/sheets-by-field.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { cityOffices, doneStatuses, laterCosts, laterPeriods, remarks } from './second/later.words.ts'
import { frauen } from './second/metropole.words.ts'
import { digital, jugend } from './second/modern.words.ts'
import { greeting, population, prose } from './second/opening.habits.ts'

export const zweiteiler: HouseStyle = {
  name: 'zweiteiler',
  about:
    'A big city: Kapitel II tells fields and goals as 1.1, Kapitel III is the Maßnahmenkatalog by field, labels and tabs',
  brief: {
    city: 'Großhafen',
    title: 'Integrationsplan Großhafen\nZiele, Handlungsfelder, Maßnahmenkatalog',
    districts: ['Ostkai', 'Speicherviertel', 'Marschweg', 'Neuer Hafen', 'Lotsenhöhe', 'Geest'],
    topics: ['sprache', 'bildung', 'arbeit', digital, 'wohnen', 'gesundheit', frauen, jugend],
    goals: 40,
    measures: 120,
    shared: 3,
    offices: cityOffices,
    statuses: doneStatuses,
    periods: laterPeriods,
    costs: laterCosts,
    sentences: [1, 3],
    remarks,
  },
  gender: ':',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Handlungsfeld ${number}: ${title}`, { level: 2 }),
  goals: goalsListed(
    ({ field, at }) => `${field}.${at}`,
    paragraph('Für das Handlungsfeld wurden folgende Ziele vereinbart:'),
  ),
  measures: groupedByField(
    measuresAsBlocks({
      labels: [
        ['goal', 'Beitrag zu Ziel'],
        ['description', 'Maßnahmenbeschreibung'],
        ['lead', 'Verantwortliche Stelle'],
        ['contributors', 'Kooperationspartner'],
        ['period', 'Umsetzungszeitraum'],
        ['costs', 'Finanzielle Auswirkungen'],
        ['status', 'Umsetzungsstatus'],
      ],
      number: fieldDot,
      title: (number, title) => `Maßnahme ${number} – ${title}`,
      level: 3,
      habit: 'tab',
    }),
    'Kapitel III: Maßnahmenkatalog',
    (number, title) => `Maßnahmen zu Handlungsfeld ${number}: ${title}`,
  ),
  order: 'at-end',
  repeated: 'same',
  careless: 0.04,
  omits: 0.06,
  front: [
    titlePage('Drucksache 22/1830'),
    contents('Inhaltsverzeichnis', 2),
    greeting(
      'Vorwort',
      'Der Senator für Soziales',
      'Großhafen lebt vom Kommen und Gehen. Dieser Plan sorgt dafür, dass Bleiben gelingt.',
    ),
    population('Kapitel I: Zuwanderung nach Großhafen'),
    () => [
      heading(1, 'Kapitel II: Handlungsfelder und Ziele'),
      paragraph('Acht Handlungsfelder bilden den Rahmen. Die Maßnahmen folgen in Kapitel III.'),
    ],
  ],
  back: [
    prose(
      'Kapitel IV: Monitoring',
      'Über den Fortschritt wird alle zwei Jahre berichtet. Grundlage sind die Angaben der verantwortlichen Stellen.',
    ),
    imprint('Großhafen'),
  ],
  header: 'Integrationsplan Großhafen',
  footer: 'Seite {page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 90, hyphenated: true, indent: 2, spacing: 1, table: 'tabs', heading: 'underlined' },
    html: 'word',
    page: { columns: 1, size: 10, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
