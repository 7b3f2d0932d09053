import { bold, paragraph } from '../../document.ts'
import { glossary } from '../../habits/aside.habits.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { unnumbered } from '../../habits/numbering.habits.ts'
import { contents, summary, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { measuresInColumns } from '../second/columns.habits.ts'
import { paper } from '../third/paper.habits.ts'
import { mayorsWord } from './council.habits.ts'
import { mitbestimmung } from './everybody.words.ts'
import { method } from './method.habits.ts'
import { presentRemarks, roundCosts } from './money.words.ts'
import { oeffnung } from './municipal.words.ts'
import { wohnraum } from './nouns.words.ts'
import { spokenPeriods } from './periods.words.ts'
import { sharedOffices } from './referats.words.ts'
import { briefStatuses } from './signs.words.ts'
import { freizeit } from './stances.words.ts'
import { gleichstellung } from './steering.words.ts'
import { schulzeit } from './tasks.words.ts'

export const leitlinien: HouseStyle = {
  name: 'leitlinien',
  about: 'Leitlinien: numbered sentences after "Unsere Ziele", then an upright table of four columns without numbers',
  brief: {
    city: 'Oderwied',
    title: 'Leitlinien der Integrationsarbeit in Oderwied',
    districts: ['Fischhausen', 'Wieden', 'Neustadt', 'Galgenberg'],
    topics: [mitbestimmung, schulzeit, wohnraum, freizeit, oeffnung, gleichstellung],
    goals: 24,
    measures: 52,
    shared: 2,
    offices: sharedOffices,
    statuses: briefStatuses,
    periods: spokenPeriods,
    costs: roundCosts,
    sentences: [1, 1],
    remarks: presentRemarks,
  },
  gender: '*',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Leitlinie ${number}: ${title}`),
  goals: goalsListed(({ at }) => `${at}.`, paragraph(bold('Unsere Ziele'))),
  measures: measuresInColumns({
    columns: [
      { key: 'title', head: 'Maßnahme', width: 6 },
      { key: 'lead', head: 'Zuständigkeit', width: 4 },
      { key: 'period', head: 'Umsetzung', width: 3 },
      { key: 'status', head: 'Stand', width: 2 },
    ],
    number: unnumbered,
    open: paragraph(bold('Maßnahmen zur Umsetzung')),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.04,
  front: [
    titlePage('beschlossen von der Stadtverordnetenversammlung am 14. Dezember 2023'),
    contents('Inhalt', 1),
    mayorsWord('Grußwort des Bürgermeisters', 'Torsten Krahl', 'Bürgermeister'),
    method('Einführung'),
    summary('Die Leitlinien und ihre Ziele im Überblick'),
  ],
  back: [
    glossary(
      'Begriffe',
      ['Integration', 'wechselseitiger Prozess, an dem alle beteiligt sind'],
      ['Teilhabe', 'Zugang zu Bildung, Arbeit, Kultur und Politik'],
      ['Zugewanderte', 'Menschen, die selbst oder deren Eltern nach Deutschland gekommen sind'],
    ),
  ],
  header: 'Leitlinien der Integrationsarbeit',
  footer: '{page}',
  looks: paper({ html: 'cms', text: { width: 90 }, page: { size: 10.5 } }),
}
