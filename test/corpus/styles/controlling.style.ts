import { bold, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresAsTables } from '../habits/measure-tables.habits.ts'
import { fieldDot } from '../habits/numbering.habits.ts'
import { contents, olderPlan, readingGuide, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { plainStatuses, wordCosts, yearPeriods } from '../words/sheet.words.ts'

export const controlling: HouseStyle = {
  name: 'controlling',
  about: 'Report with forms: two label-value pairs a row, headings over three lines, goals of the older plan quoted',
  brief: {
    city: 'Brandeck',
    title: 'Umsetzungsbericht zum\nIntegrationsplan\nder Stadt Brandeck',
    districts: ['Zentrum', 'Am Galgenberg', 'Hüttensiedlung', 'Neuhof'],
    topics: ['sprache', 'gesundheit', 'arbeit', 'verwaltung', 'sport'],
    goals: 20,
    measures: 60,
    shared: 2,
    offices: 'numbers',
    statuses: plainStatuses,
    periods: yearPeriods,
    costs: wordCosts,
    sentences: [1, 3],
  },
  gender: '_',
  goalEnd: '.',
  field: fieldNamed((number, title) => ['Handlungsfeld', String(number), title]),
  goals: goalsListed(({ field, at }) => `Ziel ${field}.${at}`, paragraph(bold('Beschlossene Ziele'))),
  measures: measuresAsTables({
    labels: [
      ['lead', 'Federführendes Amt'],
      ['status', 'Stand'],
      ['period', 'Beginn/Ende'],
      ['costs', 'Haushaltsmittel'],
      ['targetGroups', 'Zielgruppe'],
      ['indicator', 'Kennzahl'],
      ['description', 'Inhalt'],
      ['milestones', 'Nächste Schritte'],
    ],
    number: fieldDot,
    title: (_, title) => title,
    titled: { label: 'Bezeichnung', number: 'Lfd. Nr.' },
    pairs: 2,
    open: paragraph(bold('Berichtsbögen')),
  }),
  order: 'after-goals',
  repeated: 'breaks',
  careless: 0.15,
  omits: 0.08,
  front: [titlePage('Berichtsjahr 2013'), contents('Inhalt', 1), readingGuide(), olderPlan()],
  back: [],
  header: 'Umsetzungsbericht 2013',
  footer: 'Seite {page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 88, hyphenated: false, indent: 0, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'word',
    page: { columns: 1, size: 9.5, hyphenated: true, justified: false, measurePerPage: false, flipped: false },
  },
}
