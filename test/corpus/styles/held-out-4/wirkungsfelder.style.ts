import { heading, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { throughout } from '../../habits/numbering.habits.ts'
import { abbreviations, contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { pflege } from '../fourth/everybody.words.ts'
import { method } from '../fourth/method.habits.ts'
import { councilCosts, presentRemarks } from '../fourth/money.words.ts'
import { sprachbildung } from '../fourth/municipal.words.ts'
import { erwerb } from '../fourth/nouns.words.ts'
import { afterwards } from '../fourth/overview.habits.ts'
import { quarterlyPeriods } from '../fourth/periods.words.ts'
import { abbreviatedOffices } from '../fourth/referats.words.ts'
import { plannedStatuses } from '../fourth/signs.words.ts'
import { gleichbehandlung } from '../fourth/stances.words.ts'
import { ankunft } from '../fourth/states.words.ts'
import { measuresInColumns } from '../second/columns.habits.ts'
import { population } from '../second/opening.habits.ts'
import { paper } from '../third/paper.habits.ts'
import { goalsNumberedInTable } from './aims.habits.ts'

const open = 'Im Wirkungsfeld sollen folgende Ziele erreicht werden:'

export const wirkungsfelder: HouseStyle = {
  name: 'wirkungsfelder',
  about: 'Wirkungsziele in a table, measures in a table of nine columns across the page, offices by abbreviation',
  brief: {
    city: 'Salzwerder',
    title: 'Kommunales Handlungskonzept Integration Salzwerder',
    districts: ['Speicherau', 'Grünhof', 'Lehmkuhle', 'Werder'],
    topics: [ankunft, sprachbildung, erwerb, pflege, gleichbehandlung],
    goals: 20,
    measures: 45,
    shared: 0,
    offices: abbreviatedOffices,
    statuses: plannedStatuses,
    periods: quarterlyPeriods,
    costs: councilCosts,
    sentences: [1, 2],
    remarks: presentRemarks,
  },
  gender: '*',
  goalEnd: '',
  field: fieldNamed((_, title) => `Wirkungsfeld ${title}`, { besides: () => [open] }),
  goals: goalsNumberedInTable(['Nr.', 'Wirkungsziel'], ({ field, at }) => `Z ${field}.${at}`, paragraph(open)),
  measures: measuresInColumns({
    columns: [
      { key: 'number', head: 'Nr.', width: 1 },
      { key: 'title', head: 'Maßnahme', width: 5 },
      { key: 'description', head: 'Kurzbeschreibung', width: 7 },
      { key: 'targetGroups', head: 'Zielgruppe', width: 3 },
      { key: 'lead', head: 'FF', width: 2 },
      { key: 'contributors', head: 'Beteiligte', width: 3 },
      { key: 'period', head: 'Laufzeit', width: 3 },
      { key: 'costs', head: 'Kosten', width: 3 },
      { key: 'status', head: 'Status', width: 2 },
    ],
    number: throughout,
    open: heading(2, 'Maßnahmenplan', false),
    shadedHead: true,
  }),
  order: 'after-goals',
  repeated: 'same',
  front: [
    titlePage('Kommunales Integrationszentrum, September 2024'),
    contents('Inhalt', 1),
    method('Ausgangspunkt und Verfahren'),
    ({ say }) => [
      heading(1, 'Lesehilfe'),
      paragraph(say('FF = federführende Stelle. Status: neu, laufend, bestehend oder Idee.')),
    ],
    population('Salzwerder in Zahlen'),
  ],
  back: [afterwards('Wirkungscontrolling'), abbreviations],
  header: 'Handlungskonzept Integration',
  footer: 'Seite {page}',
  looks: paper({ html: 'soup', text: { width: 130, table: 'tabs' }, page: { size: 8.5, flipped: true } }),
}
