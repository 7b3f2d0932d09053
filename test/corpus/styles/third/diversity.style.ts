import { heading } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { measuresAsTables } from '../../habits/measure-tables.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { voices, withAround } from './around.habits.ts'
import { studium } from './infinitive.words.ts'
import { community, workforce } from './loan.words.ts'
import { wirtschaft } from './nominal.words.ts'
import { englishStatuses, pairedOffices } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, listing, signed } from './part.habits.ts'
import { amountCosts, laterRemarks, yearOnlyPeriods } from './time-and-money.words.ts'

export const diversity: HouseStyle = {
  name: 'diversity',
  about:
    'A strategy full of loan words: Action Fields, Targets, Actions in tables with Lead, Support, Timeline, Budget',
  brief: {
    city: 'Mainwerder',
    title: 'Diversity Strategy Mainwerder 2027',
    districts: ['Osthafen', 'Mainbogen', 'Westend', 'Werderinsel'],
    topics: [workforce, community, wirtschaft, studium],
    goals: 20,
    measures: 44,
    shared: 2,
    offices: pairedOffices,
    statuses: englishStatuses,
    periods: yearOnlyPeriods,
    costs: amountCosts,
    sentences: [1, 3],
    remarks: laterRemarks,
  },
  gender: '*',
  goalEnd: '',
  field: withAround(
    fieldNamed((number, title) => `Action Field ${number} // ${title}`),
    {
      after: voices(
        ['Diversity ist kein Nice-to-have.', 'Personaldezernentin'],
        ['Nothing about us without us.', 'Sprecherin, Forum der Kulturen'],
      ),
    },
  ),
  goals: goalsListed(({ field, at }) => `Target ${field}.${at}`, heading(2, 'Targets', false)),
  measures: measuresAsTables({
    labels: [
      ['description', 'What?'],
      ['lead', 'Lead'],
      ['contributors', 'Support'],
      ['period', 'Timeline'],
      ['costs', 'Budget'],
      ['indicator', 'KPI'],
      ['status', 'Status'],
    ],
    number: fieldDot,
    title: (number, title) => `Action ${number}: ${title}`,
    titled: 'row',
    pairs: 1,
    open: heading(2, 'Actions', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Committed to Diversity'),
    contents('Agenda', 1),
    signed(
      'Editorial',
      ['Die Personaldezernentin'],
      'Mainwerder ist Arbeitsort für Menschen aus 160 Nationen. Unsere Strategy beschreibt Targets und Actions in vier Action Fields.',
    ),
    listing('Unsere Values', 'Vier Werte leiten uns:', ['Respect', 'Fairness', 'Curiosity', 'Courage'], '•'),
    chapter('Governance', 'Das Diversity Board reviewt alle Actions halbjährlich und reportet an den Magistrat.'),
  ],
  back: [
    listing('Glossar', 'Wichtige Begriffe:', [
      'Bias: unbewusste Verzerrung bei Entscheidungen',
      'Empowerment: Selbstermächtigung',
      'KPI: Kennzahl, an der man Erfolg misst',
    ]),
  ],
  header: 'Diversity Strategy 2027',
  footer: '{page}',
  looks: paper({ html: 'cms', text: { width: 84, table: 'pipes' }, page: { hyphenated: false } }),
}
