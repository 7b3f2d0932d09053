import { heading } from '../../document.ts'
import { withGoodPractice } from '../../habits/aside.habits.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsAsParagraphs } from '../../habits/goal.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { contents, imprint, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { mayorsWord } from '../fourth/council.habits.ts'
import { measuresWithBoldFacts } from '../fourth/dense.habits.ts'
import { method } from '../fourth/method.habits.ts'
import { fundCosts, presentRemarks } from '../fourth/money.words.ts'
import { afterwards, workingGroups } from '../fourth/overview.habits.ts'
import { dashedPeriods } from '../fourth/periods.words.ts'
import { reportStatuses } from '../fourth/progress.words.ts'
import { sharedOffices } from '../fourth/referats.words.ts'
import { paper } from '../third/paper.habits.ts'

export const schwerpunkte: HouseStyle = {
  name: 'schwerpunkte',
  about: 'Measures as paragraphs that begin bold, and below each one line of facts between strokes; boxes of examples',
  brief: {
    city: 'Burgthal',
    title: 'Integrationsplan der Stadt Burgthal',
    districts: ['Altenthal', 'Burgfeld', 'Thalwiesen', 'Nordfeld'],
    topics: ['sprache', 'bildung', 'arbeit', 'wohnen', 'gesundheit', 'teilhabe'],
    goals: 25,
    measures: 58,
    shared: 1,
    offices: sharedOffices,
    statuses: reportStatuses,
    periods: dashedPeriods,
    costs: fundCosts,
    sentences: [1, 3],
    remarks: presentRemarks,
  },
  gender: ':',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Schwerpunkt ${number} – ${title}`),
  goals: goalsAsParagraphs(({ field, at }) => `Ziel ${field}.${at}`, heading(2, 'Ziele', false)),
  measures: withGoodPractice(
    measuresWithBoldFacts({
      labels: [
        ['lead', 'Zuständig'],
        ['contributors', 'Partner'],
        ['period', 'Zeitraum'],
        ['costs', 'Mittel'],
        ['status', 'Stand'],
      ],
      number: fieldDot,
      title: (number, title) => `M ${number} ${title}`,
      between: ' | ',
      open: heading(2, 'Maßnahmen', false),
    }),
    'Gutes Beispiel',
    [
      'Im Sprachcafé am Markt treffen sich seit 2017 jede Woche dreißig Menschen. Ziel ist es, ohne Druck ins Gespräch zu kommen.',
      'Die Schülerfirma der Gesamtschule verkauft Bücher in acht Sprachen.',
      'Ein Malerbetrieb aus Burgfeld hat in drei Jahren fünf Geflüchtete ausgebildet.',
      '',
      'Die Hebamme Frau Celik besucht Familien gemeinsam mit einer Dolmetscherin.',
      'Beim Jugendforum stellten junge Einwohner*innen der Bürgermeisterin ihre Fragen.',
    ],
  ),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Zweite Fortschreibung 2024'),
    contents('Inhalt', 2),
    mayorsWord('Vorwort', 'Sabine Reuter', 'Bürgermeisterin'),
    method('Wie der Plan entstanden ist'),
  ],
  back: [
    afterwards('Umsetzung und Evaluation'),
    workingGroups('Mitwirkende', 'Arbeitsgruppe', [
      'VHS',
      'Schulamt',
      'Jobcenter',
      'Caritas',
      'Gesundheitsamt',
      'Integrationsrat',
    ]),
    imprint('Burgthal'),
  ],
  header: 'Integrationsplan der Stadt Burgthal',
  footer: '{page}',
  looks: paper({ html: 'cms', text: { width: 82, hyphenated: true }, page: { justified: true, size: 10.5 } }),
}
