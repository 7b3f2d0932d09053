import type { Lang } from '../../../i18n/languages.ts'
import type { Naming } from '../label.ts'
import { sayLabel, sayPriority } from '../label.words.ts'
import type { BudgetLine } from '../measure.ts'
import { sayPlan } from '../plan.messages.ts'
import { dayCell, type ExportColumn, type ExportTable, tableOf } from './export-table.ts'
import { sayExport } from './exports.messages.ts'
import type { MeasureWithSheet } from './measure-sheets.read.ts'

type Column = ExportColumn<MeasureWithSheet>

/** The German headings are words that the import of tables knows: what was taken home can be brought back. */
export function measureTable(
  lang: Lang,
  city: Naming,
  measures: readonly MeasureWithSheet[],
  addressOf: (slug: string) => string,
): ExportTable {
  const say = (key: Parameters<typeof sayExport>[1]) => sayExport(lang, key)
  const words = (width: number, key: Parameters<typeof sayExport>[1], cell: Column['cell']): Column => ({
    heading: say(key),
    width,
    cell,
  })
  const columns: Column[] = [
    words(8, 'measure.number', ({ sheet }) => sheet.number ?? ''),
    words(44, 'measure.title', ({ row }) => row.title.words),
    words(60, 'measure.description', ({ description }) => description),
    words(16, 'measure.goals', ({ row }) => row.goals.map(({ codes }) => codes.join(', ')).join('; ')),
    words(30, 'measure.lead', ({ row }) => row.leadUnit?.words ?? ''),
    words(30, 'measure.contributors', ({ units }) => named(units, 'contributor')),
    words(30, 'measure.partners', ({ units }) => named(units, 'partner')),
    words(24, 'measure.target_groups', ({ sheet }) => sheet.targetGroups.join('; ')),
    words(20, 'measure.districts', ({ sheet }) => sheet.districts.join('; ')),
    words(10, 'measure.priority', ({ sheet: { priority } }) =>
      priority === null ? '' : sayPriority(city, lang, priority),
    ),
    words(20, 'measure.kind', ({ row }) => sayPlan(lang, `kind.${row.kind}`)),
    words(12, 'measure.begin', ({ row }) => dayCell(row.startsOn)),
    words(12, 'measure.end', ({ row }) => dayCell(row.endsOn)),
    words(18, 'measure.status', ({ row }) => (row.status ? sayLabel(city, lang, `status.${row.status.status}`) : '')),
    words(16, 'measure.assessment', ({ row: { status } }) =>
      status?.assessment ? sayPlan(lang, `assessment.${status.assessment}`) : '',
    ),
    words(12, 'measure.as_of', ({ row }) => dayCell(row.status?.asOf)),
    words(44, 'measure.reason', ({ row }) => row.status?.reason ?? ''),
    ...yearsIn(measures).flatMap((year): Column[] => [
      {
        heading: sayExport(lang, 'measure.planned', { year: String(year) }),
        width: 14,
        cell: sumOf(year, 'plannedCents'),
      },
      { heading: sayExport(lang, 'measure.spent', { year: String(year) }), width: 14, cell: sumOf(year, 'spentCents') },
    ]),
    words(50, 'measure.address', ({ row }) => addressOf(row.slug)),
  ]
  return tableOf(sayExport(lang, 'list.measures'), columns, measures)
}

function named(units: MeasureWithSheet['units'], role: MeasureWithSheet['units'][number]['role']): string {
  return units
    .filter((unit) => unit.role === role)
    .map(({ name }) => name)
    .join('; ')
}

function yearsIn(measures: readonly MeasureWithSheet[]): number[] {
  return [...new Set(measures.flatMap(({ sheet }) => sheet.budget.map(({ year }) => year)))].sort((a, b) => a - b)
}

function sumOf(year: number, part: 'plannedCents' | 'spentCents'): Column['cell'] {
  return ({ sheet }) => {
    const told = sheet.budget.filter((line) => line.year === year && line[part] !== null)
    const sum = (lines: readonly BudgetLine[]) => lines.reduce((cents, line) => cents + (line[part] ?? 0), 0)
    return told.length === 0 ? null : { cents: sum(told) }
  }
}
