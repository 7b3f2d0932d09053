import { heading, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import { statusCount } from '../../habits/sheets-by-field.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { withAround, yardsticks } from './around.habits.ts'
import { measuresWithArrow } from './line.habits.ts'
import { wirtschaft } from './nominal.words.ts'
import { specialistOffices, stageStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { ages, chapter, legend } from './part.habits.ts'
import { laterRemarks, slashPeriods } from './time-and-money.words.ts'

export const kennzahlen: HouseStyle = {
  name: 'kennzahlen',
  about: 'A monitoring with figures in every Dimension; below each measure an arrow line: lead, time, stage, no labels',
  brief: {
    city: 'Steinwarden',
    title: 'Integrationsmonitoring und Handlungsprogramm Steinwarden',
    districts: ['Warden', 'Steintor', 'Gartenstadt', 'Kanalhafen'],
    topics: ['bildung', 'arbeit', 'wohnen', 'gesundheit', wirtschaft, 'teilhabe'],
    goals: 24,
    measures: 50,
    shared: 0,
    offices: specialistOffices,
    statuses: stageStatuses,
    periods: slashPeriods,
    costs: [''],
    sentences: [1, 2],
    remarks: laterRemarks,
  },
  gender: 'none',
  goalEnd: '',
  field: withAround(
    fieldNamed((number, title) => `Dimension ${number}: ${title}`),
    { after: yardsticks('Kennzahlen der Dimension', 'Quelle: Kommunalstatistik') },
  ),
  goals: goalsListed(({ at }) => `Handlungsziel ${at}:`, heading(2, 'Handlungsziele', false)),
  measures: measuresWithArrow({
    labels: [
      ['lead', ''],
      ['period', ''],
      ['status', ''],
    ],
    number: fieldDot,
    title: (number, title) => `HM ${number} – ${title}`,
    level: 'bold',
    arrow: '→',
    between: ' | ',
    open: heading(2, 'Handlungsmaßnahmen (HM)', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  front: [
    titlePage('3. Monitoringbericht 2022'),
    contents('Inhalt', 2),
    chapter(
      'Anlage des Berichts',
      'Der Bericht verbindet Zahlen und Programm. In der Zeile mit dem Pfeil stehen nacheinander die verantwortliche Stelle, der Zeitraum und die erreichte Stufe.',
    ),
    legend('Stufen', 'Die Stufen bedeuten:', [
      ['Stufe 0', 'nicht begonnen'],
      ['Stufe 1', 'geplant'],
      ['Stufe 2', 'begonnen'],
      ['Stufe 3', 'überwiegend umgesetzt'],
      ['Stufe 4', 'umgesetzt'],
    ]),
    statusCount('Maßnahmen nach Stufen', ['Stufe', 'Anzahl']),
    ages('Bevölkerung', 'Kommunalstatistik, Stand 31.12.2021'),
  ],
  back: [() => [paragraph('Steinwarden, im November 2022')]],
  header: '3. Monitoringbericht',
  footer: '{page}',
  looks: paper({ html: 'cms', text: { width: 92, hyphenated: true }, page: { size: 10 } }),
}
