import { heading } from '../document.ts'
import { fieldNamed, letter, notedIntroduction, roman } from '../habits/field.habits.ts'
import { goalsAsHeadings } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { perField } from '../habits/numbering.habits.ts'
import { abbreviations, annexTable, contents, foreword, olderPlan, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { euroCosts, trafficStatuses, yearPeriods } from '../words/sheet.words.ts'

export const fussnoten: HouseStyle = {
  name: 'fussnoten',
  about:
    'Scholarly: roman fields, lettered goals as headings, notes, italic labels with dashes, measure numbers start again',
  brief: {
    city: 'Erlenstein',
    title: 'Kommunales Konzept für Integration und Chancengleichheit\nFortschreibung 2013',
    districts: ['Universitätsviertel', 'Südring', 'Schlossvorstadt', 'Erlengrund'],
    topics: ['respekt', 'bildung', 'teilhabe', 'verwaltung', 'gesundheit', 'wohnen'],
    goals: 26,
    measures: 50,
    shared: 3,
    offices: 'divisions',
    statuses: trafficStatuses,
    periods: yearPeriods,
    costs: euroCosts,
    sentences: [2, 5],
  },
  gender: 'none',
  goalEnd: '.',
  field: fieldNamed((number, title) => `${roman(number)}. Wirkungsfeld ${title}`, { introduction: notedIntroduction }),
  goals: goalsAsHeadings(({ at }, text) => `Ziel ${letter(at)}: ${text}`, 2),
  measures: measuresAsBlocks({
    labels: [
      ['lead', 'Verantwortliche Stelle'],
      ['contributors', 'Kooperation'],
      ['period', 'Zeitrahmen'],
      ['costs', 'Finanzbedarf'],
      ['indicator', 'Messgröße'],
      ['status', 'Stand der Umsetzung'],
    ],
    number: perField,
    title: (number, title) => `Maßnahme ${number} – ${title}`,
    level: 'bold',
    habit: 'dash',
  }),
  order: 'under-goals',
  repeated: 'also',
  careless: 0.1,
  omits: 0.06,
  front: [
    titlePage('im Auftrag des Rates'),
    contents('Inhaltsverzeichnis', 1),
    foreword('Prof. Dr. Maria Kessler, Dezernentin', 'Einleitung'),
    olderPlan(),
  ],
  back: [annexTable('Anlage 1: Synopse aller Maßnahmen'), () => [heading(1, 'Literatur')], abbreviations],
  header: 'Kommunales Konzept für Integration und Chancengleichheit',
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 84, hyphenated: true, indent: 2, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'cms',
    page: { columns: 1, size: 10, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
