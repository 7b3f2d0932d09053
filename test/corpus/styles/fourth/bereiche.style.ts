import { bold, heading, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsAsParagraphs } from '../../habits/goal.habits.ts'
import { goalDot } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { paper } from '../third/paper.habits.ts'
import { ages, chapter } from '../third/part.habits.ts'
import { measuresDescribedInColumns } from './dense.habits.ts'
import { pflege } from './everybody.words.ts'
import { method } from './method.habits.ts'
import { presentRemarks, resourceCosts } from './money.words.ts'
import { sprachbildung } from './municipal.words.ts'
import { wohnraum } from './nouns.words.ts'
import { departmentNumbers } from './offices.words.ts'
import { termPeriods } from './periods.words.ts'
import { reportStatuses } from './progress.words.ts'
import { fruehe, schulzeit } from './tasks.words.ts'

const labels = { lead: 'zuständig', period: 'Zeit', costs: 'Ressourcen' }

export const bereiche: HouseStyle = {
  name: 'bereiche',
  about: 'Below every goal an upright table of five columns; title and text of a measure share a cell',
  brief: {
    city: 'Werraheim',
    title: 'Integrationskonzept Werraheim 2030',
    districts: ['Werrabogen', 'Kirchheimfeld', 'Unterstadt'],
    topics: [fruehe, schulzeit, sprachbildung, wohnraum, pflege],
    goals: 20,
    measures: 54,
    shared: 0,
    offices: departmentNumbers,
    statuses: reportStatuses,
    periods: termPeriods,
    costs: resourceCosts,
    sentences: [1, 2],
    remarks: presentRemarks,
  },
  gender: ':',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Bereich ${number}: ${title}`),
  goals: goalsAsParagraphs(({ field, at }) => `Ziel ${field}.${at}:`, heading(2, 'Ziele und Maßnahmen', false)),
  measures: measuresDescribedInColumns({
    labels: [
      ['lead', labels.lead],
      ['period', labels.period],
      ['costs', labels.costs],
    ],
    columns: [
      { key: 'number', head: 'Nr.', width: 2 },
      { key: 'title', head: 'Maßnahme', width: 10 },
      { key: 'lead', head: labels.lead, width: 3 },
      { key: 'period', head: labels.period, width: 4 },
      { key: 'costs', head: labels.costs, width: 4 },
    ],
    number: goalDot,
    title: (_, title) => title,
  }),
  order: 'under-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Stadt Werraheim – Der Magistrat'),
    contents('Inhalt', 1),
    method('Vorbemerkungen'),
    ages('Daten zur Bevölkerung', 'Quelle: Einwohnermeldeamt, Stand 30.06.2023'),
    () => [
      paragraph(bold('Erläuterung der Zeitangaben')),
      paragraph('kurzfristig: innerhalb eines Jahres; mittelfristig: in zwei bis drei Jahren; langfristig: bis 2030'),
    ],
  ],
  back: [
    chapter('Ausblick', 'Das Konzept wird im Jahr 2027 überprüft. Neue Maßnahmen können jederzeit aufgenommen werden.'),
  ],
  header: 'Integrationskonzept Werraheim 2030',
  footer: 'Seite {page}',
  looks: paper({ html: 'word', text: { width: 96, table: 'grid' }, page: { size: 10 } }),
}
