import { heading } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { measuresAsBlocks } from '../../habits/measure-blocks.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { mayorsWord } from '../fourth/council.habits.ts'
import { withOpening } from '../fourth/dense.habits.ts'
import { mitbestimmung, pflege } from '../fourth/everybody.words.ts'
import { method } from '../fourth/method.habits.ts'
import { councilCosts, presentRemarks } from '../fourth/money.words.ts'
import { sprachbildung } from '../fourth/municipal.words.ts'
import { footnoted } from '../fourth/notes.habits.ts'
import { erwerb, wohnraum } from '../fourth/nouns.words.ts'
import { bigCityOffices } from '../fourth/offices.words.ts'
import { afterwards, workingGroups } from '../fourth/overview.habits.ts'
import { rangePeriods } from '../fourth/periods.words.ts'
import { reportStatuses } from '../fourth/progress.words.ts'
import { freizeit, gleichbehandlung } from '../fourth/stances.words.ts'
import { fruehe, schulzeit } from '../fourth/tasks.words.ts'
import { population } from '../second/opening.habits.ts'
import { under, withAround } from '../third/around.habits.ts'
import { paper } from '../third/paper.habits.ts'
import { chapter } from '../third/part.habits.ts'

export const grossstadt: HouseStyle = {
  name: 'grossstadt',
  about: 'A big city in decimal chapters: 4.1.1 situation, 4.1.2 goals, 4.1.3 measures with bold labels and a colon',
  brief: {
    city: 'Langenfurt',
    title: 'Gesamtkonzept Integration und Teilhabe\nder Stadt Langenfurt 2024–2029',
    districts: ['Nordhafen', 'Sankt Veit', 'Weststadt', 'Eichholz', 'Mühlenfeld', 'Marienfeld'],
    topics: [sprachbildung, fruehe, schulzeit, erwerb, wohnraum, pflege, mitbestimmung, gleichbehandlung, freizeit],
    goals: 40,
    measures: 104,
    shared: 0,
    offices: bigCityOffices,
    statuses: reportStatuses,
    periods: rangePeriods,
    costs: councilCosts,
    sentences: [2, 4],
    remarks: presentRemarks,
  },
  gender: ':',
  goalEnd: '.',
  field: withAround(
    fieldNamed((number, title) => `4.${number} Handlungsfeld ${title}`, {
      level: 2,
      introduction: footnoted(
        'Statistisches Amt, Stand 31.12.2022.',
        'Vgl. Mikrozensus 2021, eigene Auswertung.',
        'Sozialbericht 2022, S. 41.',
      ),
      above: (_, field) => (field === 0 ? [heading(1, '4 Handlungsfelder')] : []),
    }),
    { before: under((field) => `4.${field}.1 Ausgangslage`, 3) },
  ),
  goals: {
    ...goalsListed(({ at }) => `Ziel ${at}:`),
    open: (_, field) => [heading(3, `4.${field + 1}.2 Ziele`, false)],
  },
  measures: withOpening(
    measuresAsBlocks({
      labels: [
        ['lead', 'Federführung'],
        ['contributors', 'Beteiligte'],
        ['targetGroups', 'Zielgruppe'],
        ['period', 'Umsetzungszeitraum'],
        ['costs', 'Finanzierung'],
        ['indicator', 'Indikator'],
      ],
      number: fieldDot,
      title: (number, title) => `Maßnahme ${number}: ${title}`,
      level: 4,
      habit: 'bold-colon',
    }),
    (field) => heading(3, `4.${field}.3 Maßnahmen`, false),
  ),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.03,
  front: [
    titlePage(
      'Stadt Langenfurt, Dezernat für Soziales, Integration und Gesundheit',
      'Beschluss des Stadtrates vom 22. Februar 2024',
    ),
    contents('Inhaltsverzeichnis', 2),
    mayorsWord('Grußwort', 'Dr. Henrike Vollbrecht', 'Oberbürgermeisterin'),
    method('1 Auftrag und Erarbeitung'),
    population('2 Zahlen und Fakten'),
    chapter(
      '3 Grundverständnis',
      'Integration verstehen wir als gemeinsame Aufgabe aller, die in dieser Stadt leben. Teilhabe bedeutet, dass niemand wegen seiner Herkunft schlechtere Chancen hat.',
    ),
  ],
  back: [
    afterwards('5 Umsetzung und Berichterstattung'),
    workingGroups('Anhang: Fachgruppen', 'Fachgruppe', bigCityOffices),
  ],
  header: 'Gesamtkonzept Integration und Teilhabe',
  footer: 'Stadt Langenfurt  |  {page}',
  looks: paper({ text: { width: 78, hyphenated: true }, page: { size: 10, justified: true } }),
}
