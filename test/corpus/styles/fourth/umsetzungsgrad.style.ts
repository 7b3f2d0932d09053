import { heading } from '../../document.ts'
import { glossary } from '../../habits/aside.habits.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { measuresAsBlocks } from '../../habits/measure-blocks.habits.ts'
import { throughout } from '../../habits/numbering.habits.ts'
import { annexTable, contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { withAround, yardsticks } from '../third/around.habits.ts'
import { paper } from '../third/paper.habits.ts'
import { chapter } from '../third/part.habits.ts'
import { method } from './method.habits.ts'
import { fundCosts, presentRemarks } from './money.words.ts'
import { datedPeriods } from './periods.words.ts'
import { referatOffices } from './referats.words.ts'
import { degreeStatuses } from './signs.words.ts'

export const umsetzungsgrad: HouseStyle = {
  name: 'umsetzungsgrad',
  about:
    'A report in per cent: every measure names its goal again, labels and values at a tab; key figures in each field',
  brief: {
    city: 'Hassenburg',
    title: 'Dritter Bericht zum Integrationskonzept der Stadt Hassenburg',
    districts: ['Burgwiese', 'Hassenfeld', 'Neufelde', 'Weiherhof', 'Rotdorn'],
    topics: ['bildung', 'sprache', 'arbeit', 'gesundheit', 'alter', 'kultur', 'respekt', 'teilhabe'],
    goals: 32,
    measures: 80,
    shared: 0,
    offices: referatOffices,
    statuses: degreeStatuses,
    periods: datedPeriods,
    costs: fundCosts,
    sentences: [1, 2],
    remarks: presentRemarks,
  },
  gender: '*',
  goalEnd: '.',
  field: withAround(
    fieldNamed((number, title) => [`Handlungsfeld ${number}`, title]),
    { after: yardsticks('Kennzahlen des Handlungsfeldes', 'Quelle: Statistikstelle') },
  ),
  goals: goalsListed(({ field, at }) => `Z ${field}.${at}`, heading(2, 'Ziele', false)),
  measures: measuresAsBlocks({
    labels: [
      ['goal', 'Ziel'],
      ['lead', 'Zuständigkeit'],
      ['contributors', 'Beteiligte'],
      ['period', 'Laufzeit'],
      ['costs', 'Finanzierung'],
      ['status', 'Umsetzungsgrad'],
    ],
    number: throughout,
    title: (number, title) => `Maßnahme ${number} – ${title}`,
    level: 3,
    habit: 'tab',
    open: heading(2, 'Maßnahmen', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Berichtszeitraum 2022 bis 2024'),
    contents('Inhalt', 1),
    chapter(
      'Das Wichtigste in Kürze',
      'Von 80 Maßnahmen sind 17 vollständig umgesetzt, die übrigen in unterschiedlichem Maß. Verzögerungen gehen meist auf unbesetzte Stellen zurück.',
    ),
    method('Zum Verfahren'),
  ],
  back: [
    annexTable('Anlage 1: Maßnahmen nach Nummern'),
    glossary(
      'Anlage 2: Erläuterungen',
      ['Umsetzungsgrad', 'Einschätzung der zuständigen Stelle in Prozent'],
      ['Laufzeit', 'Zeit vom Beginn bis zum geplanten Ende einer Maßnahme'],
    ),
  ],
  header: 'Dritter Bericht zum Integrationskonzept',
  footer: 'Seite {page}',
  looks: paper({ html: 'cms', text: { width: 88, hyphenated: true }, page: { justified: true, size: 10 } }),
}
