import type { Lang } from '../../../../i18n/languages.ts'
import { sayEditions } from '../../editions/editions.messages.ts'
import { csvFile } from '../../exports/csv.file.ts'
import { type ExportTable, tableOf } from '../../exports/export-table.ts'
import { sayExport } from '../../exports/exports.messages.ts'
import { measureTable } from '../../exports/measure.table.ts'
import { decisionTable, goalTable } from '../../exports/told.tables.ts'
import { codesOf, headingOf } from '../../goal.ts'
import type { Naming } from '../../label.ts'
import { sayLabel } from '../../label.words.ts'
import type { Status } from '../../status.ts'
import { sayBalance } from '../balance/balance.messages.ts'
import { balanceTable } from '../balance/balance.table.ts'
import type { Archived } from './archive.read.ts'
import type { ArchiveLists } from './archive-pages.tsx'

type Reader = { lang: Lang; city: Naming }

export function archiveLists({ lang, city }: Reader, archived: Archived): ArchiveLists {
  const { measures, decisions, lineage, balance } = archived
  return {
    measures: measureTable(lang, city, measures, (slug) => `measures/${slug}.html`),
    decisions: decisionTable(lang, decisions),
    lineage: lineage && lineageTable(lang, archived),
    balance: balance && { ...balanceTable(lang, balance), title: sayBalance(lang, 'measures') },
  }
}

type Led = { kind: string; what: string; outcome: string; into: string; reason: string }

/** What became of each goal and each measure, of which somebody has said it. */
function lineageTable(lang: Lang, { lineage, plan }: Archived): ExportTable {
  const goals = (lineage?.goals ?? []).map(({ record, outcome, steps }): Led => {
    const into = steps.flatMap(({ to }) => (to ? [headingOf(to).words] : []))
    return { kind: sayExport(lang, 'goal.heading'), what: headingOf(record).words, ...led(lang, outcome, into, steps) }
  })
  const measures = (lineage?.measures ?? []).map(({ record, outcome, steps }): Led => {
    const into = steps.flatMap(({ to }) => (to ? [to.title.words] : []))
    return { kind: sayExport(lang, 'measure.title'), what: record.title.words, ...led(lang, outcome, into, steps) }
  })
  return tableOf<Led>(
    sayEditions(lang, 'lineage.title', { title: plan.edition.title.words }),
    [
      { heading: sayExport(lang, 'decision.kind'), width: 12, cell: ({ kind }) => kind },
      { heading: sayExport(lang, 'decision.about'), width: 44, cell: ({ what }) => what },
      { heading: sayBalance(lang, 'column.became'), width: 20, cell: ({ outcome }) => outcome },
      { heading: sayExport(lang, 'about.plan'), width: 44, cell: ({ into }) => into },
      { heading: sayExport(lang, 'decision.reason'), width: 44, cell: ({ reason }) => reason },
    ],
    [...goals, ...measures],
  )
}

type Outcome = 'continued' | 'split' | 'merged' | 'ended' | 'untold'

function led(lang: Lang, outcome: Outcome, into: string[], steps: readonly { reason: string }[]) {
  const reason = [...new Set(steps.map((step) => step.reason))].join(' ')
  return { outcome: sayEditions(lang, `lineage.outcome.${outcome}`), into: into.join('; '), reason }
}

/** The data of an archive, by its path in it. */
export function archiveData(reader: Reader, archived: Archived, lists: ArchiveLists): Map<string, string> {
  const { lang, city } = reader
  const { plan, measures, statuses, decisions, references, lineage, balance } = archived
  const goals = [...new Map(plan.fields.flatMap((field) => field.goals).map((goal) => [goal.id, goal])).values()]
  const titles = new Map(measures.map(({ row }) => [row.id, row.title.words]))
  const history = tableOf<(typeof statuses)[number]>(
    sayExport(lang, 'measure.status'),
    [
      { heading: sayExport(lang, 'measure.title'), width: 44, cell: ({ measureId }) => titles.get(measureId) ?? '' },
      { heading: sayExport(lang, 'measure.as_of'), width: 12, cell: ({ asOf }) => ({ day: asOf }) },
      {
        heading: sayExport(lang, 'measure.status'),
        width: 18,
        cell: ({ status }) => sayLabel(city, lang, `status.${status as Status}`),
      },
      { heading: sayExport(lang, 'measure.reason'), width: 44, cell: ({ reason }) => reason },
    ],
    statuses.filter(({ measureId }) => titles.has(measureId)),
  )
  const tables = {
    goals: goalTable(lang, goals, (slug) => `goals/${slug}.html`),
    statuses: history,
    ...lists,
  }
  const { version: _v, publication, ...edition } = plan.edition
  const whole = {
    // Who published it stands in no page either.
    edition: { ...edition, publication: publication && { at: publication.at, reason: publication.reason } },
    fields: plan.fields.map(({ goals: own, ...field }) => ({ ...field, goals: own.map(({ slug }) => slug) })),
    goals: goals.map(({ id, slug, short, wording, description, ...goal }) => {
      return { id, slug, codes: codesOf(goal), short, wording, description }
    }),
    measures: measures.map(({ row, sheet: { leadPostId: _p, ...sheet } }) => ({
      ...{ id: row.id, slug: row.slug, leadUnit: row.leadUnit, sheet },
      statuses: statuses.filter(({ measureId }) => measureId === row.id),
      references: references.filter(({ recordId }) => recordId === row.id),
    })),
    decisions: decisions.map(({ about, ...decision }) => ({
      ...decision,
      about: { code: about.code, title: about.title },
    })),
    lineage:
      lineage &&
      [...lineage.goals, ...lineage.measures].map(({ record, outcome, steps }) => ({
        ...{ from: record.slug, outcome },
        steps: steps.map(({ to, on, reason }) => ({ to: to?.slug ?? null, on, reason })),
      })),
    balance: balance?.balance ?? null,
  }
  const csv = Object.entries(tables).flatMap(([name, table]) =>
    table === null ? [] : [[`data/${name}.csv`, csvFile(table)] as const],
  )
  return new Map([...csv, ['data/plan.json', `${JSON.stringify(whole, null, 2)}\n`]])
}
