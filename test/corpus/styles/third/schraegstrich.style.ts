import { item, paragraph } from '../../document.ts'
import { fieldNamed, roman } from '../../habits/field.habits.ts'
import { goalsAsHeadings } from '../../habits/goal.habits.ts'
import { titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle, MeasureHabit } from '../../house-style.ts'
import { eachMeasure } from './each.habits.ts'
import { medien } from './infinitive.words.ts'
import { recht, wirtschaft } from './nominal.words.ts'
import { pairedOffices } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter } from './part.habits.ts'
import { quarterPeriods } from './time-and-money.words.ts'

/** II/3/b: field, goal, measure. */
const number: MeasureHabit['number'] = (setting, measure) => {
  const { goals, field } = setting.measure(measure)
  const at = setting.measuresUnder(goals[0]!).indexOf(measure)
  return `${roman(field + 1)}/${setting.goalNumber(goals[0]!, field)}/${'abcdefghijklm'[at]}`
}

const measures = eachMeasure(
  {
    labels: [
      ['lead', 'verantw.'],
      ['period', 'Frist'],
    ],
    number,
    title: (_, title) => title,
  },
  (entry) => [
    item(number(entry.setting, entry.measure)!, entry.title),
    ...entry.texts.map((text) => paragraph(text)),
    paragraph(`verantw.: ${entry.of('lead')} / Frist: ${entry.of('period')}`),
  ],
)

export const schraegstrich: HouseStyle = {
  name: 'schraegstrich',
  about:
    'No word for goals or measures, only numbers II, II/3 and II/3/b; the lead follows "verantw.", the time "Frist"',
  brief: {
    city: 'Dreiflüssen',
    title: 'Rahmenkonzept Zuwanderung Dreiflüssen',
    districts: ['Inselstadt', 'Am Mühlarm', 'Ostufer', 'Schleusenviertel'],
    topics: ['wohnen', recht, medien, 'gesundheit', wirtschaft, 'sport'],
    goals: 26,
    measures: 62,
    shared: 0,
    offices: pairedOffices,
    statuses: { started: ['begonnen'] },
    periods: quarterPeriods,
    costs: [''],
    sentences: [1, 2],
  },
  gender: '_',
  goalEnd: '',
  field: fieldNamed((at, title) => `${roman(at)} ${title}`),
  goals: goalsAsHeadings(({ field, at }, text) => `${roman(field)}/${at} ${text}`, 2),
  measures,
  order: 'under-goals',
  repeated: 'same',
  front: [
    titlePage('Rat der Stadt Dreiflüssen', 'Ratsperiode 2020 bis 2026'),
    chapter(
      'Lesehilfe',
      'Römische Zahlen stehen für die Themen, die Zahl nach dem Schrägstrich für das, was erreicht werden soll, der Buchstabe für das, was dafür geschieht.',
    ),
  ],
  back: [chapter('Geltung', 'Das Rahmenkonzept bindet die Verwaltung; Abweichungen sind dem Rat zu begründen.')],
  header: null,
  footer: 'Rahmenkonzept Dreiflüssen / {page}',
  looks: paper({ lists: 'typed', text: { width: 86, indent: 0, heading: 'underlined' }, page: { hyphenated: false } }),
}
