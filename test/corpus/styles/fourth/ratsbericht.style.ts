import { fieldNamed, roman } from '../../habits/field.habits.ts'
import { goalsAsHeadings } from '../../habits/goal.habits.ts'
import { abbreviations } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { paper } from '../third/paper.habits.ts'
import { balance } from '../third/part.habits.ts'
import { councilPaper } from './council.habits.ts'
import { presentRemarks, roundCosts } from './money.words.ts'
import { oeffnung, sprachbildung } from './municipal.words.ts'
import { erwerb, wohnraum } from './nouns.words.ts'
import { rangePeriods } from './periods.words.ts'
import { toldStatuses } from './progress.words.ts'
import { measuresWithProgress } from './records.habits.ts'
import { bureauOffices } from './referats.words.ts'
import { gleichbehandlung } from './stances.words.ts'
import { schulzeit } from './tasks.words.ts'

export const ratsbericht: HouseStyle = {
  name: 'ratsbericht',
  about: 'A council paper on how far the plan is: Maßnahme I.1.2 below its goal, Sachstand in sentences, what is next',
  brief: {
    city: 'Thaleck',
    title: 'Integrationskonzept der Stadt Thaleck\nBericht zum Stand der Umsetzung 2024',
    districts: ['Thalbrück', 'Thalhausen', 'Eckertsberg', 'Rehbergen'],
    topics: [oeffnung, sprachbildung, schulzeit, erwerb, wohnraum, gleichbehandlung],
    goals: 24,
    measures: 60,
    shared: 0,
    offices: bureauOffices,
    statuses: toldStatuses,
    periods: rangePeriods,
    costs: roundCosts,
    sentences: [1, 2],
    remarks: presentRemarks,
  },
  gender: '*',
  goalEnd: '',
  field: fieldNamed((number, title) => `Handlungsfeld ${roman(number)}: ${title}`),
  goals: goalsAsHeadings(({ field, at }, text) => `Ziel ${roman(field)}.${at}: ${text}`, 2),
  measures: measuresWithProgress({
    labels: [
      ['lead', 'Verantwortliche Stelle'],
      ['contributors', 'Beteiligte'],
      ['status', 'Sachstand'],
    ],
    number: (setting, measure) => {
      const { goals, field } = setting.measure(measure)
      const [goal] = goals
      return `${roman(field + 1)}.${setting.goalNumber(goal!, field)}.${setting.measuresUnder(goal!).indexOf(measure) + 1}`
    },
    title: (number, title) => `Maßnahme ${number}: ${title}`,
    level: 3,
    status: 'Sachstand',
    next: 'Weiteres Vorgehen',
    outlook: [
      'Die Maßnahme soll im bisherigen Umfang weitergeführt werden.',
      'Nach Auswertung der Erfahrungen wird über das weitere Vorgehen entschieden.',
      'Die Verwaltung legt dem Ausschuss im kommenden Jahr einen Vorschlag vor.',
      'Es besteht kein weiterer Handlungsbedarf.',
    ],
  }),
  order: 'under-goals',
  repeated: 'same',
  front: [
    councilPaper('2024/0187', 'Fachbereich Jugend, Familie und Soziales', [
      ['Ausschuss für Soziales und Integration', '11.06.2024', 'Vorberatung'],
      ['Integrationsrat', '18.06.2024', 'Anhörung'],
      ['Rat der Stadt Thaleck', '04.07.2024', 'Kenntnisnahme'],
    ]),
    balance('Rückblick auf den ersten Bericht', 'Zum ersten Bericht von 2022 hatte der Rat um Ergänzungen gebeten:', [
      ['Übersicht der Fördermittel', 'liegt vor'],
      ['Befragung der Vereine', '2023 durchgeführt'],
    ]),
  ],
  back: [abbreviations],
  header: 'Anlage 1 zur Vorlage 2024/0187',
  footer: 'Seite {page}',
  looks: paper({ html: 'cms', text: { width: 84, indent: 0 }, page: { justified: true } }),
}
