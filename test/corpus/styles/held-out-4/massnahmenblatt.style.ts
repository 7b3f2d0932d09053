import { heading } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { annexTable, contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { mitbestimmung, pflege } from '../fourth/everybody.words.ts'
import { goalsOnFieldCard } from '../fourth/field-cards.habits.ts'
import { method } from '../fourth/method.habits.ts'
import { fundCosts, presentRemarks } from '../fourth/money.words.ts'
import { erwerb } from '../fourth/nouns.words.ts'
import { departmentNumbers } from '../fourth/offices.words.ts'
import { afterwards } from '../fourth/overview.habits.ts'
import { halfPeriods } from '../fourth/periods.words.ts'
import { measuresOnCards } from '../fourth/records.habits.ts'
import { briefStatuses } from '../fourth/signs.words.ts'
import { steuerung } from '../fourth/steering.words.ts'
import { fruehe } from '../fourth/tasks.words.ts'
import { paper } from '../third/paper.habits.ts'
import { signed } from '../third/part.habits.ts'

export const massnahmenblatt: HouseStyle = {
  name: 'massnahmenblatt',
  about: 'A card for the field and a card for every measure, label left and value right; an annex repeats them all',
  brief: {
    city: 'Bad Hohenau',
    title: 'Integrationsplan Bad Hohenau 2024 bis 2028',
    districts: ['Oberhohenau', 'Hohenau-Ost', 'Gartenfeld', 'Wehrau'],
    topics: [fruehe, erwerb, pflege, mitbestimmung, steuerung],
    goals: 20,
    measures: 48,
    shared: 0,
    offices: departmentNumbers,
    statuses: briefStatuses,
    periods: halfPeriods,
    costs: fundCosts,
    sentences: [1, 3],
    remarks: presentRemarks,
  },
  gender: ':',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Themenfeld ${number}: ${title}`),
  goals: goalsOnFieldCard({
    coordination: 'Koordination',
    goals: 'Ziele',
    by: ['FB 51', 'FB 50 mit JC', 'FB 53', 'Stabsstelle 01.3', 'Stabsstelle 01.3'],
    bullet: '•',
  }),
  measures: measuresOnCards({
    labels: [
      ['description', 'Beschreibung'],
      ['targetGroups', 'Zielgruppe'],
      ['lead', 'Federführung'],
      ['contributors', 'Kooperationspartner'],
      ['period', 'Laufzeit'],
      ['costs', 'Finanzierung'],
      ['indicator', 'Erfolgskriterium'],
      ['status', 'Umsetzungsstand'],
    ],
    number: fieldDot,
    title: (_, title) => title,
    word: 'Maßnahme',
    open: heading(2, 'Maßnahmenblätter', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.08,
  front: [
    titlePage('Stadt Bad Hohenau', 'Fachbereich Soziales und Integration'),
    contents('Inhalt', 2),
    signed(
      'Zum Geleit',
      ['Marion Achtermann, Erste Beigeordnete'],
      'Mit diesem Plan liegt erstmals für {stadt} eine Zusammenstellung dessen vor, was wir uns für die kommenden Jahre vornehmen. Jede Maßnahme steht auf einem eigenen Blatt, damit leicht zu erkennen ist, wer verantwortlich ist und wie sie finanziert wird.',
    ),
    method('Entstehung'),
  ],
  back: [afterwards('Wie wir den Plan umsetzen'), annexTable('Anlage: Liste der Maßnahmen')],
  header: 'Integrationsplan Bad Hohenau',
  footer: '{page}',
  looks: paper({ text: { width: 86, table: 'lines' }, page: { measurePerPage: true, size: 10 } }),
}
