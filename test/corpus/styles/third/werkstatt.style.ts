import { heading } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { strengths, withAround } from './around.habits.ts'
import { medien } from './infinitive.words.ts'
import { measuresInStrokes } from './line.habits.ts'
import { callableOffices, shortStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, listing } from './part.habits.ts'
import { sicherheit } from './sentence.words.ts'
import { yearOnlyPeriods } from './time-and-money.words.ts'

export const werkstatt: HouseStyle = {
  name: 'werkstatt',
  about: 'Minutes of workshops made a plan: strengths and weaknesses, goals, and measures as single lines with strokes',
  brief: {
    city: 'Ostheide',
    title: 'Dokumentation der Zukunftswerkstätten\nund Maßnahmenplan Integration Ostheide',
    districts: ['Heide-Mitte', 'Postweg', 'Ginsterbusch'],
    topics: ['ankommen', medien, 'sport', sicherheit],
    goals: 17,
    measures: 38,
    shared: 0,
    offices: callableOffices,
    statuses: shortStatuses,
    periods: yearOnlyPeriods,
    costs: [''],
    sentences: [1, 1],
  },
  gender: '*',
  goalEnd: '',
  field: withAround(
    fieldNamed((number, title) => `Werkstatt ${number}: ${title}`),
    {
      after: strengths(
        ['Das läuft gut', 'Das fehlt uns'],
        [
          ['Patenkreis seit 2015', 'kurze Wege ins Rathaus'],
          ['Sprachkurse am Abend', 'Räume', 'Busse nach 18 Uhr'],
        ],
        [['Bürgerzeitung mit eigener Seite'], ['Übersetzungen', 'jemand, der sich kümmert']],
        [
          ['drei offene Vereine', 'neue Sporthalle'],
          ['Schwimmzeiten für Frauen', 'Trainerinnen'],
        ],
        [['gute Zusammenarbeit mit der Polizei'], ['Straßenlaternen am Postweg', 'Anlaufstelle bei Bedrohung']],
      ),
    },
  ),
  goals: goalsListed('►', heading(2, 'Verabredete Ziele', false)),
  measures: measuresInStrokes({
    labels: [
      ['lead', 'wer?'],
      ['period', 'wann?'],
      ['status', 'Stand'],
    ],
    number: fieldDot,
    title: (_, title) => title,
    heads: ['Nr.', 'Maßnahme'],
    open: heading(2, 'Maßnahmen', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Vier Abende im Februar und März 2022'),
    chapter(
      'Warum Werkstätten?',
      'In {stadt} sollte der Plan nicht am Schreibtisch entstehen. An vier Abenden haben 140 Menschen aufgeschrieben, was gut läuft und was fehlt, und sich auf Ziele und Maßnahmen verständigt.',
    ),
    listing('Spielregeln', 'Für alle Werkstätten galt:', [
      'Jede Meinung zählt.',
      'Wir reden kurz.',
      'Wir halten fest.',
    ]),
  ],
  back: [
    chapter(
      'Abkürzungen in der Spalte Stand',
      'erl. = erledigt, lfd. = läuft, gepl. = geplant, zurückgest. = zurückgestellt',
    ),
  ],
  header: null,
  footer: 'Ostheide – {page}',
  looks: paper({ headings: 'bold', html: 'word', bullet: '►', text: { width: 96 }, page: { hyphenated: false } }),
}
