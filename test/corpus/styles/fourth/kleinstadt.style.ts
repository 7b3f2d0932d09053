import { bold, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { unnumbered } from '../../habits/numbering.habits.ts'
import { titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { measuresEndingInBrackets } from '../second/telling.habits.ts'
import { voices, withAround } from '../third/around.habits.ts'
import { paper } from '../third/paper.habits.ts'
import { chapter } from '../third/part.habits.ts'
import { mayorsWord } from './council.habits.ts'
import { presentRemarks, roundCosts } from './money.words.ts'
import { villageOffices } from './offices.words.ts'
import { spokenPeriods } from './periods.words.ts'
import { briefStatuses } from './signs.words.ts'
import { freizeit } from './stances.words.ts'
import { ankunft, freiwillig } from './states.words.ts'
import { fruehe } from './tasks.words.ts'

export const kleinstadt: HouseStyle = {
  name: 'kleinstadt',
  about: 'A small town: bare titles, bullets for what is wanted, paragraphs that end in brackets for what is done',
  brief: {
    city: 'Rauental',
    title: 'Integrationskonzept der Stadt Rauental',
    districts: ['Oberdorf', 'Rauenau', 'Rauenmühle'],
    topics: [ankunft, fruehe, freizeit, freiwillig],
    goals: 14,
    measures: 24,
    shared: 0,
    offices: villageOffices,
    statuses: briefStatuses,
    periods: spokenPeriods,
    costs: roundCosts,
    sentences: [1, 2],
    remarks: presentRemarks,
  },
  gender: 'none',
  goalEnd: '.',
  field: withAround(
    fieldNamed((_, title) => title),
    {
      after: voices(
        ['Am Anfang habe ich nur die Kirche wiedergefunden.', 'eine Bewohnerin aus Syrien'],
        ['Im Kindergarten fragt keiner, woher man kommt.', 'ein Vater aus Rauenau'],
        ['Beim Training verstehe ich alles.', 'ein Spieler der C-Jugend'],
        ['Man bekommt mehr zurück, als man gibt.', 'ein Pate'],
      ),
    },
  ),
  goals: goalsListed('•', paragraph(bold('Was wir erreichen wollen'))),
  measures: measuresEndingInBrackets({
    labels: [
      ['lead', 'zuständig'],
      ['period', 'Zeitraum'],
      ['status', 'Stand'],
    ],
    number: unnumbered,
    title: (_, title) => `${title}:`,
    between: '; ',
    slanted: true,
    open: paragraph(bold('Was wir dafür tun')),
  }),
  order: 'after-goals',
  repeated: 'same',
  careless: 0.06,
  front: [
    titlePage('Herausgegeben von der Stadt Rauental im Mai 2024'),
    mayorsWord('Vorwort', 'Jochen Wiedemann', 'Bürgermeister'),
    chapter(
      'Wie dieses Konzept entstanden ist',
      'Im Herbst 2023 lud die Integrationsbeauftragte zu drei Abenden in das Pfarrheim ein. Dort wurden Ideen gesammelt, die anschließend im Sozialausschuss besprochen wurden. {stadt} hat 8.900 Einwohner, 1.120 davon ohne deutschen Pass.',
    ),
  ],
  back: [
    chapter(
      'Wie es weitergeht',
      'Das Konzept wird einmal im Jahr im Sozialausschuss besprochen und bei Bedarf ergänzt.',
    ),
    chapter(
      'Ansprechpartnerin',
      'Integrationsbeauftragte der Stadt Rauental, Rathaus, Zimmer 4, integration@example.org',
    ),
  ],
  header: null,
  footer: '- {page} -',
  looks: paper({
    headings: 'bold',
    html: 'word',
    text: { width: 74, indent: 0 },
    page: { size: 11, hyphenated: false },
  }),
}
