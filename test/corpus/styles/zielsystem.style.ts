import { heading, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed, withGuidingAim } from '../habits/goal.habits.ts'
import { measuresAsTables } from '../habits/measure-tables.habits.ts'
import { throughout } from '../habits/numbering.habits.ts'
import { annexTable, contents, makingOf, summary, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { plainStatuses, quarterPeriods, wordCosts } from '../words/sheet.words.ts'

export const zielsystem: HouseStyle = {
  name: 'zielsystem',
  about: 'Vision, strategic and operative goals; a table a measure with its title across; summary and annex repeat all',
  brief: {
    city: 'Großenried',
    title: 'Strategie Vielfalt Großenried 2020',
    districts: ['Marktviertel', 'Bahndamm', 'Ried', 'Alte Ziegelei', 'Sonnenberg'],
    topics: ['sprache', 'arbeit', 'familie', 'wohnen', 'teilhabe', 'sport', 'kultur', 'verwaltung'],
    goals: 40,
    measures: 130,
    shared: 3,
    offices: 'departments',
    statuses: plainStatuses,
    periods: quarterPeriods,
    costs: wordCosts,
    ranks: true,
    sentences: [1, 2],
  },
  gender: '_',
  goalEnd: '',
  field: fieldNamed((number, title) => `Themenfeld ${number} ${title}`),
  goals: withGuidingAim(
    goalsListed(
      ({ field, upper, lower }) =>
        lower === 0 ? `Strategisches Ziel ${field}.${upper}:` : `Operatives Ziel ${field}.${upper}.${lower}:`,
      paragraph('Zielsystem'),
    ),
    'Vision:',
    [
      'Großenried spricht viele Sprachen und eine gemeinsame.',
      'Wer in Großenried arbeiten will, kann es.',
      'Familien finden in Großenried, was sie brauchen.',
      'Großenried bleibt eine Stadt für alle.',
      'In Großenried entscheiden alle mit.',
      'In Großenried bewegen sich alle.',
      'Großenried erzählt alle seine Geschichten.',
      'Das Rathaus von Großenried ist ein Spiegel der Stadt.',
    ],
  ),
  measures: measuresAsTables({
    labels: [
      ['goal', 'Zielbezug'],
      ['description', 'Maßnahmenbeschreibung'],
      ['lead', 'Zuständigkeit'],
      ['contributors', 'Mitwirkende'],
      ['period', 'Umsetzungszeitraum'],
      ['costs', 'Ressourcenbedarf'],
      ['status', 'Umsetzungsstand'],
    ],
    number: throughout,
    title: (number, title) => `Maßnahme ${number}: ${title}`,
    titled: 'row',
    pairs: 1,
    open: heading(2, 'Maßnahmen', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  careless: 0.1,
  omits: 0.05,
  front: [
    titlePage('Ratsbeschluss vom 9. Oktober 2013'),
    contents('Inhalt', 1),
    makingOf(),
    summary('Zusammenfassung: Ziele der Strategie'),
  ],
  back: [annexTable('Anhang B: Maßnahmenübersicht')],
  header: 'Strategie Vielfalt Großenried 2020',
  footer: 'Seite {page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 92, hyphenated: false, indent: 0, spacing: 1, table: 'lines', heading: 'none' },
    html: 'clean',
    page: { columns: 1, size: 10, hyphenated: true, justified: false, measurePerPage: false, flipped: false },
  },
}
