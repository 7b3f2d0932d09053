import { paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsAsParagraphs } from '../../habits/goal.habits.ts'
import { measuresAsBlocks } from '../../habits/measure-blocks.habits.ts'
import { throughout } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { process } from '../second/opening.habits.ts'
import { paper } from '../third/paper.habits.ts'
import { chapter } from '../third/part.habits.ts'
import { presentRemarks, roundCosts } from './money.words.ts'
import { villageOffices } from './offices.words.ts'
import { afterwards } from './overview.habits.ts'
import { dashedPeriods } from './periods.words.ts'
import { briefStatuses } from './signs.words.ts'

export const textfassung: HouseStyle = {
  name: 'textfassung',
  about:
    'Hardly any layout: goals are bare sentences after "Ziele:", measures lines with plain labels, numbered through',
  brief: {
    city: 'Lindhorst am Wald',
    title: 'Integrationskonzept der Gemeinde Lindhorst am Wald',
    districts: ['Lindhorst', 'Waldwinkel', 'Kleinhorst'],
    topics: ['ankommen', 'sprache', 'familie', 'engagement', 'arbeit'],
    goals: 18,
    measures: 40,
    shared: 0,
    offices: villageOffices,
    statuses: briefStatuses,
    periods: dashedPeriods,
    costs: roundCosts,
    sentences: [1, 2],
    remarks: presentRemarks,
  },
  gender: 'none',
  goalEnd: '.',
  field: fieldNamed((_, title) => `Themenfeld ${title}`),
  goals: goalsAsParagraphs(null, paragraph('Ziele:')),
  measures: measuresAsBlocks({
    labels: [
      ['lead', 'Verantwortlich'],
      ['contributors', 'Partner'],
      ['period', 'Zeitraum'],
      ['costs', 'Kosten'],
      ['status', 'Stand'],
    ],
    number: throughout,
    title: (number, title) => `Maßnahme ${number}: ${title}`,
    level: 'plain',
    habit: 'colon',
    open: paragraph('Maßnahmen:'),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.04,
  front: [
    titlePage('Gemeinde Lindhorst am Wald, März 2023'),
    contents('Inhalt', 1),
    chapter(
      'Einleitung',
      'In der Gemeinde leben 640 Menschen ohne deutschen Pass. Das vorliegende Konzept beschreibt Ziele und Maßnahmen für die Jahre 2023 bis 2027. Es richtet sich an Verwaltung, Vereine und alle Interessierten.',
    ),
    process('Ablauf', [
      ['Mai 2022', 'Auftakt im Gemeindesaal'],
      ['September 2022', 'zwei Werkstätten mit Vereinen und Helferkreis'],
      ['Februar 2023', 'Beratung im Gemeinderat'],
    ]),
  ],
  back: [afterwards('Umsetzung')],
  header: 'Gemeinde Lindhorst am Wald',
  footer: 'Seite {page}',
  looks: paper({
    headings: 'plain',
    lists: 'typed',
    html: 'breaks',
    text: { width: 76, spacing: 0, indent: 0, heading: 'capitals' },
    page: { hyphenated: false },
  }),
}
