import { bold, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { measuresAsBlocks } from '../../habits/measure-blocks.habits.ts'
import { perField } from '../../habits/numbering.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { presentRemarks, roundCosts } from '../fourth/money.words.ts'
import { spokenPeriods } from '../fourth/periods.words.ts'
import { reportStatuses } from '../fourth/progress.words.ts'
import { bureauOffices } from '../fourth/referats.words.ts'
import { principles } from '../second/opening.habits.ts'
import { paper } from '../third/paper.habits.ts'
import { chapter } from '../third/part.habits.ts'

export const arbeitspapier: HouseStyle = {
  name: 'arbeitspapier',
  about: "A coordinator's Word file: headings made bold by hand, bullets of all kinds, facts in lines broken by hand",
  brief: {
    city: 'Wiesenau an der Lippe',
    title: 'Integrationskonzept Wiesenau\nEntwurf zur Abstimmung, Stand 05/2024',
    districts: ['Wiesendorf', 'Lippeaue', 'Heidkamp'],
    topics: ['familie', 'bildung', 'wohnen', 'sport', 'nachbarschaft'],
    goals: 17,
    measures: 36,
    shared: 0,
    offices: bureauOffices,
    statuses: reportStatuses,
    periods: spokenPeriods,
    costs: roundCosts,
    sentences: [1, 2],
    remarks: presentRemarks,
  },
  gender: '*',
  goalEnd: '',
  field: fieldNamed((_, title) => `Handlungsfeld ${title}`),
  goals: goalsListed('•', paragraph(bold('Ziele'))),
  measures: measuresAsBlocks({
    labels: [
      ['lead', 'Verantwortlich'],
      ['contributors', 'Weitere Akteure'],
      ['period', 'Zeitrahmen'],
      ['status', 'Umsetzungsstand'],
    ],
    number: perField,
    title: (number, title) => `${number}. ${title}`,
    level: 'bold',
    habit: 'lines',
    open: paragraph(bold('Maßnahmen')),
  }),
  order: 'after-goals',
  repeated: 'same',
  careless: 0.12,
  omits: 0.06,
  front: [
    ({ plan }) => [{ kind: 'heading', level: 0, lines: plan.title.split('\n'), listed: false }],
    chapter(
      'Vorbemerkung',
      'Dieser Entwurf fasst die Rückmeldungen der Fachbereiche zusammen. Änderungen bitte bis zum 15. Juni an das Büro für Integration. Maßnahmen, für die noch keine Zuständigkeit geklärt ist, wurden nicht aufgenommen.',
    ),
    principles('Leitgedanken', 'Die Integrationsarbeit in Wiesenau folgt diesen Gedanken:', [
      'Wir setzen auf Begegnung.',
      'Wir nutzen, was es gibt.',
      'Wir überprüfen, was wir tun.',
    ]),
  ],
  back: [
    chapter(
      'Offene Punkte',
      'Zu klären sind die Finanzierung der Ehrenamtskoordination und der Zeitpunkt der nächsten Abfrage.',
    ),
  ],
  header: null,
  footer: 'Entwurf – Seite {page}',
  looks: paper({ headings: 'bold', lists: 'typed', html: 'word', text: { width: 84, spacing: 0 }, page: { size: 11 } }),
}
