import { heading } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { type Labels, measuresAsBlocks } from '../../habits/measure-blocks.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle, MeasureHabit } from '../../house-style.ts'
import type { Setting } from '../../setting.ts'
import { community } from './loan.words.ts'
import { recht, uebergang } from './nominal.words.ts'
import { pairedOffices } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { ages, chapter } from './part.habits.ts'
import { inklusion } from './sentence.words.ts'
import { laterRemarks, neutralCosts, yearOnlyPeriods } from './time-and-money.words.ts'

/** The last third of a field's measures is only to be looked into. */
const isInquiry = (setting: Setting, measure: number) => {
  const own = setting.measuresOf(setting.measure(measure).field)
  return own.indexOf(measure) >= Math.ceil((own.length * 2) / 3)
}
const orders: Labels = [
  ['lead', 'Auftrag an'],
  ['contributors', 'unter Beteiligung von'],
  ['period', 'zu erledigen'],
  ['costs', 'Finanzielle Folgen'],
]
const inquiries: Labels = [
  ['lead', 'Prüfung durch'],
  ['period', 'Bericht'],
]
const sheets = measuresAsBlocks({
  labels: (setting, measure) => (isInquiry(setting, measure) ? inquiries : orders),
  number: (setting, measure) => `${isInquiry(setting, measure) ? 'P' : 'A'} ${fieldDot(setting, measure)}`,
  title: (number, title) => `${number} ${title}`,
  level: 3,
  habit: 'lines',
})
const measures: MeasureHabit = {
  ...sheets,
  set: (setting, list) => {
    const asked = list.filter((one) => isInquiry(setting, one))
    const ordered = list.filter((one) => !isInquiry(setting, one))
    return [
      heading(2, 'Aufträge an die Verwaltung', false),
      ...sheets.set(setting, ordered),
      ...(asked.length > 0 ? [heading(2, 'Prüfaufträge', false), ...sheets.set(setting, asked)] : []),
    ]
  },
}

export const auftraege: HouseStyle = {
  name: 'auftraege',
  about:
    'A council gives orders: Aufträge A 2.1 and Prüfaufträge P 2.7 in each Politikfeld, facts in one paragraph of lines',
  brief: {
    city: 'Altenforst',
    title: 'Arbeitsprogramm Integration des Rates der Stadt Altenforst',
    districts: ['Forsthaus', 'Altenhof', 'Sägerviertel', 'Südhang', 'Kolonie'],
    topics: ['sprache', uebergang, recht, community, 'wohnen', inklusion],
    goals: 25,
    measures: 60,
    shared: 0,
    offices: pairedOffices,
    statuses: { planned: ['beauftragt'] },
    periods: yearOnlyPeriods,
    costs: neutralCosts,
    sentences: [1, 2],
    remarks: laterRemarks,
  },
  gender: ':',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Politikfeld ${number}: ${title}`),
  goals: goalsListed('•', heading(2, 'Politische Zielsetzung', false)),
  measures,
  order: 'after-goals',
  repeated: 'same',
  omits: 0.04,
  front: [
    titlePage('Antrag der Fraktionen, beschlossen am 9. Juni 2022'),
    contents('Inhalt', 2),
    chapter(
      'Präambel',
      'Der Rat setzt mit diesem Programm politische Ziele und erteilt der Verwaltung Aufträge (A). Wo Nutzen oder Kosten noch unklar sind, erteilt er einen Prüfauftrag (P).',
    ),
    ages('Ausgangsdaten', 'Statistischer Jahresbericht 2021'),
  ],
  back: [chapter('Berichtswesen', 'Die Verwaltung berichtet jährlich im ersten Quartal.')],
  header: 'Arbeitsprogramm Integration',
  footer: 'Rat der Stadt Altenforst {page}',
  looks: paper({ html: 'breaks', text: { width: 84 }, page: { justified: true } }),
}
