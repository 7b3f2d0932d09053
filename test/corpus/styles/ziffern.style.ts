import { type Block, heading } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsAsParagraphs } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { fieldDot } from '../habits/numbering.habits.ts'
import { contents, imprint, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle, MeasureHabit } from '../house-style.ts'
import { withSections } from './second/chapter.habits.ts'
import { cityOffices, freeStatuses, laterCosts, monthlyPeriods, remarks } from './second/later.words.ts'
import { jugend } from './second/modern.words.ts'
import { greeting, population } from './second/opening.habits.ts'
import { dialog } from './second/town.words.ts'

/** The first chapter of a field is the fourth of the plan. */
const first = 4
const section = (field: number, at: number, title: string): Block => heading(2, `${first + field}.${at} ${title}`)
const sheets = measuresAsBlocks({
  labels: [
    ['description', 'Inhalt'],
    ['lead', 'Verantwortung'],
    ['contributors', 'Mitwirkung'],
    ['period', 'Umsetzung'],
    ['costs', 'Kosten'],
    ['status', 'Stand (Mai 2022)'],
  ],
  number: fieldDot,
  title: (number, title) => `M ${number} ${title}`,
  level: 'bold',
  habit: 'alone',
})
const measures: MeasureHabit = {
  ...sheets,
  set: (setting, list) => [section(setting.measure(list[0]!).field, 3, 'Maßnahmen'), ...sheets.set(setting, list)],
}

export const ziffern: HouseStyle = {
  name: 'ziffern',
  about:
    'Chapters 4 to 9 with 4.1 Ausgangslage, 4.2 Ziele, 4.3 Maßnahmen in the contents too; labels alone on their lines',
  brief: {
    city: 'Burgsee',
    title: 'Kommunaler Integrationsplan Burgsee\n1. Fortschreibung',
    districts: ['Stadtmitte', 'Seevorstadt', 'Burgberg', 'Kleinfeld'],
    topics: ['bildung', 'gesundheit', jugend, 'wohnen', dialog, 'verwaltung'],
    goals: 24,
    measures: 45,
    shared: 0,
    offices: cityOffices,
    statuses: freeStatuses,
    periods: monthlyPeriods,
    costs: laterCosts,
    sentences: [1, 4],
    remarks,
  },
  gender: ':',
  goalEnd: '.',
  field: withSections(
    fieldNamed((number, title) => `${first - 1 + number} ${title}`),
    { situation: (field) => `${first - 1 + field}.1 Ausgangslage`, level: 2, listed: true },
  ),
  goals: { ...goalsAsParagraphs(null), open: (_, field) => [section(field, 2, 'Ziele')] },
  measures,
  order: 'after-goals',
  repeated: 'same',
  omits: 0.06,
  front: [
    titlePage('Burgsee, Juni 2022'),
    contents('Inhaltsverzeichnis', 2),
    greeting(
      '1 Vorwort',
      'Oberbürgermeister Jens Albrecht',
      'Der Integrationsplan von 2015 hat viel bewegt. Die Fortschreibung setzt neue Schwerpunkte.',
    ),
    population('2 Zahlen und Fakten'),
    greeting(
      '3 Zum Aufbau',
      'Die Redaktion',
      'Jedes Kapitel schildert zuerst die Ausgangslage, nennt dann die Ziele und schließlich die Maßnahmen.',
    ),
  ],
  back: [imprint('Burgsee')],
  header: 'Kommunaler Integrationsplan Burgsee',
  footer: 'Seite {page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 82, hyphenated: true, indent: 0, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'clean',
    page: { columns: 1, size: 10.5, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
