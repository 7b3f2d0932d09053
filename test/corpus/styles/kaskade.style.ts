import { heading } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed, withGuidingAim } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { goalDot } from '../habits/numbering.habits.ts'
import { abbreviations, annexTable, contents, imprint, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { withSections } from './second/chapter.habits.ts'
import { cityOffices, doneStatuses, laterCosts, laterPeriods, remarks } from './second/later.words.ts'
import { frauen, rassismus } from './second/metropole.words.ts'
import { digital, jugend } from './second/modern.words.ts'
import { greeting, population, process } from './second/opening.habits.ts'

export const kaskade: HouseStyle = {
  name: 'kaskade',
  about:
    'A big city: chapters with Ausgangslage, Leitziel, Ziel 3.1 and, below each, Maßnahme 3.1.2 with labelled lines',
  brief: {
    city: 'Lindenbrück',
    title: 'Gesamtkonzept Integration und Vielfalt der Stadt Lindenbrück 2022 – 2027',
    districts: ['Altstadt', 'Lindenhof', 'Güterbahnhof', 'Nordend', 'Wasserturm', 'Brückenstraße'],
    topics: [rassismus, 'bildung', digital, frauen, 'arbeit', jugend, 'wohnen'],
    goals: 35,
    measures: 98,
    shared: 0,
    offices: cityOffices,
    statuses: doneStatuses,
    periods: laterPeriods,
    costs: laterCosts,
    sentences: [2, 5],
    remarks,
  },
  gender: '*',
  goalEnd: '.',
  field: withSections(
    fieldNamed((number, title) => `3.${number} Handlungsfeld ${title}`, { level: 2 }),
    { situation: 'Ausgangslage', level: 3 },
  ),
  goals: withGuidingAim(
    goalsListed(({ field, at }) => `Ziel ${field}.${at}:`, heading(3, 'Ziele und Maßnahmen', false)),
    'Leitziel:',
    [
      'Lindenbrück ist eine Stadt, in der niemand benachteiligt wird.',
      'Bildungserfolg hängt in Lindenbrück nicht von der Herkunft ab.',
      'Alle Menschen in Lindenbrück sind digital dabei.',
      'Frauen leben selbstbestimmt und sicher.',
      'Arbeit in Lindenbrück steht allen offen.',
      'Junge Menschen finden in Lindenbrück ihren Platz.',
      'Alle wohnen gut.',
    ],
  ),
  measures: measuresAsBlocks({
    labels: [
      ['lead', 'Federführung'],
      ['contributors', 'Kooperationspartner*innen'],
      ['targetGroups', 'Zielgruppe'],
      ['period', 'Zeitraum'],
      ['costs', 'Finanzierung'],
      ['indicator', 'Indikator'],
    ],
    number: goalDot,
    title: (number, title) => `Maßnahme ${number}: ${title}`,
    level: 'bold',
    habit: 'bold-colon',
  }),
  order: 'under-goals',
  repeated: 'same',
  careless: 0.03,
  omits: 0.06,
  front: [
    titlePage('Vom Stadtrat beschlossen am 17. November 2021', 'Amt für Migration und Vielfalt'),
    contents('Inhaltsverzeichnis', 3),
    greeting(
      'Vorwort',
      'Dr. Sabine Reuter, Bürgermeisterin',
      'Liebe Lindenbrücker*innen, unsere Stadt wächst, und sie wird vielfältiger. Mit dem Gesamtkonzept geben wir der Arbeit der nächsten Jahre eine gemeinsame Richtung.',
      'Mein Dank gilt allen, die an den Fachforen teilgenommen haben. Jetzt kommt es darauf an, die Maßnahmen gemeinsam umzusetzen.',
    ),
    population('1 Bevölkerung und Begriffe'),
    process('2 Entstehung des Gesamtkonzepts', [
      ['Mai 2020', 'Auftrag des Stadtrats zur Fortschreibung'],
      ['Herbst 2020', 'Online-Befragung mit 1.140 Antworten'],
      ['Februar bis Mai 2021', 'Sieben Fachforen, Ziele und Maßnahmen werden vorgeschlagen'],
      ['November 2021', 'Beschluss'],
    ]),
    () => [heading(1, '3 Handlungsfelder')],
  ],
  back: [annexTable('Anlage: Übersicht aller Maßnahmen'), abbreviations, imprint('Lindenbrück')],
  header: 'Gesamtkonzept Integration und Vielfalt 2022 – 2027',
  footer: 'Seite {page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 84, hyphenated: true, indent: 2, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'cms',
    page: { columns: 1, size: 10.5, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
