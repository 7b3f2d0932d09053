import { bold, heading, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsInTable } from '../habits/goal.habits.ts'
import { measuresInWideTable } from '../habits/measure-tables.habits.ts'
import { fieldDot } from '../habits/numbering.habits.ts'
import { foreword, readingGuide, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { monthPeriods, trafficStatuses, wordCosts } from '../words/sheet.words.ts'

export const querformat: HouseStyle = {
  name: 'querformat',
  about: 'Goals in a table, measures in one wide table a field that runs over pages with its head repeated',
  brief: {
    city: 'Kaltenmoor',
    title: 'Aktionsplan Integration der Stadt Kaltenmoor',
    districts: ['Moorkate', 'Siedlung Süd', 'Torfwerk', 'Kirchdorf', 'Am Fleet'],
    topics: ['familie', 'sprache', 'arbeit', 'wohnen', 'sport', 'verwaltung', 'teilhabe'],
    goals: 28,
    measures: 84,
    shared: 0,
    offices: 'numbers',
    statuses: trafficStatuses,
    periods: monthPeriods,
    costs: wordCosts,
    sentences: [1, 2],
  },
  gender: '_',
  goalEnd: '',
  field: fieldNamed((number, title) => `Wirkungsfeld ${number}: ${title}`),
  goals: goalsInTable(
    ['Nr.', 'Ziel', 'Woran wir es messen'],
    ({ field, at }) => `${field}.${at}`,
    paragraph(bold('Übersicht der Ziele')),
  ),
  measures: measuresInWideTable({
    labels: [
      ['lead', 'Zuständig'],
      ['period', 'Zeitplan'],
      ['costs', 'Finanzierung'],
      ['status', 'Sachstand'],
    ],
    number: fieldDot,
    title: (_, title) => title,
    numberHead: 'Lfd. Nr.',
    titleHead: 'Maßnahme',
    described: true,
    open: heading(2, 'Maßnahmenplan', false),
    widths: [1.3, 7, 3, 2.6, 2.6, 2.4],
  }),
  order: 'after-goals',
  repeated: 'same',
  careless: 0.1,
  omits: 0.06,
  front: [
    titlePage('Entwurf der Verwaltung, Stand 3. Lesung'),
    readingGuide(),
    foreword('Ihr Bürgermeister Jens Tiedemann', 'Grußwort'),
  ],
  back: [],
  header: null,
  footer: 'Stadt Kaltenmoor – Aktionsplan Integration – {page}',
  looks: {
    headings: 'bold',
    lists: 'typed',
    bullet: '-',
    text: { width: 110, hyphenated: true, indent: 2, spacing: 1, table: 'grid', heading: 'capitals' },
    html: 'word',
    page: { columns: 1, size: 9, hyphenated: true, justified: false, measurePerPage: false, flipped: true },
  },
}
