import { heading, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { throughout } from '../habits/numbering.habits.ts'
import { contents, titlePage } from '../habits/part.habits.ts'
import { statusCount } from '../habits/sheets-by-field.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { measuresOnForms } from './second/form.habits.ts'
import { boxStatuses, laterCosts, monthlyPeriods, remarks, shortOffices } from './second/later.words.ts'
import { frauen } from './second/metropole.words.ts'
import { digital } from './second/modern.words.ts'
import { members, population } from './second/opening.habits.ts'

export const formular: HouseStyle = {
  name: 'formular',
  about: 'A form a measure that names field and goal again; how far it is, is ticked among printed answers',
  brief: {
    city: 'Kaltenborn',
    title: 'Teilhabekonzept der Stadt Kaltenborn',
    districts: ['Innenstadt', 'Kaltenborn-Süd', 'Am Lohberg', 'Mühlenviertel'],
    topics: [digital, 'sprache', 'gesundheit', frauen, 'verwaltung'],
    goals: 20,
    measures: 56,
    shared: 2,
    offices: shortOffices,
    statuses: boxStatuses,
    periods: monthlyPeriods,
    costs: laterCosts,
    sentences: [1, 3],
    remarks,
  },
  gender: ':',
  goalEnd: '',
  field: fieldNamed((number, title) => `Themenfeld ${number} – ${title}`),
  goals: goalsListed('•', heading(2, 'Ziele im Themenfeld', false)),
  measures: measuresOnForms({
    labels: [
      ['goal', 'Ziel'],
      ['description', 'Kurzbeschreibung'],
      ['targetGroups', 'Zielgruppe(n)'],
      ['lead', 'Verantwortliche Organisationseinheit'],
      ['contributors', 'Weitere Beteiligte'],
      ['period', 'Laufzeit'],
      ['costs', 'Ressourcen'],
      ['indicator', 'Erfolgsindikator'],
      ['status', 'Umsetzungsstand'],
    ],
    number: throughout,
    title: (number, title) => `${number}. ${title}`,
    fieldLabel: 'Themenfeld',
    titleLabel: 'Maßnahme',
    choices: ['geplant', 'in Umsetzung', 'abgeschlossen', 'dauerhaft'],
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.07,
  front: [
    titlePage('Stand: Oktober 2022'),
    contents('Inhalt', 2),
    population('Kaltenborn in Zahlen'),
    statusCount('Umsetzungsstand im Überblick', ['Umsetzungsstand', 'Anzahl der Maßnahmen']),
    () => [
      heading(1, 'Aufbau der Maßnahmenblätter'),
      paragraph(
        'Jede Maßnahme wird auf einem Blatt beschrieben. Die Organisationseinheiten haben die Blätter selbst ausgefüllt und angekreuzt, wie weit die Umsetzung ist.',
      ),
    ],
  ],
  back: [
    members(
      'Mitglieder der Steuerungsgruppe',
      'Leitung Sozialdezernat',
      'Vorsitz des Integrationsbeirats',
      'Jobcenter, Bereichsleitung',
      'zwei Vertreter:innen der Migrantenorganisationen',
    ),
  ],
  header: 'Teilhabekonzept Kaltenborn',
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 80, hyphenated: false, indent: 2, spacing: 1, table: 'tabs', heading: 'underlined' },
    html: 'word',
    page: { columns: 1, size: 10, hyphenated: true, justified: false, measurePerPage: true, flipped: false },
  },
}
