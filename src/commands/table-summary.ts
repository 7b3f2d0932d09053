import {
  addressOf,
  columnName,
  doubtLine,
  doubtWords,
  groupDoubts,
  sayTable,
  type Table,
  type TableTrial,
} from '../domains/plan/plan.ts'
import type { Lang } from '../i18n/languages.ts'
import type { Scope } from '../platform/scope.ts'

/** So many lines of doubts are printed; the rest is told by its number, and stands whole in the JSON. */
const shown = 60

/** What was understood of a table and what it would change, for the person at the command line. */
export function summariseTable({ lang, city }: Scope, { book }: Table, { shape, proposal }: TableTrial): string {
  const sheet = book.sheets[shape.sheet]?.name ?? ''
  const { from, to } = shape.head
  const head = from === to ? String(from + 1) : `${from + 1}–${to + 1}`
  const lines = [sayTable(lang, 'import.read', { sheet, rows: proposal.rows.length, head })]
  for (const { at, heading, part, certainty } of shape.columns) {
    lines.push(
      sayTable(lang, 'import.column', {
        column: columnName(at),
        heading: heading === '' ? '–' : heading.replaceAll('\n', ' · '),
        part: sayTable(lang, `part.${part}`),
        certainty: sayTable(lang, `certainty.${certainty}`),
      }),
    )
  }
  lines.push(sayTable(lang, 'import.found', countsOf(proposal.rows)))
  const groups = groupDoubts(proposal.doubts)
  const near = proposal.rows.filter(({ kind }) => kind === 'near')
  const errors = [
    ...groups.filter(({ level }) => level === 'error').map((group) => doubtLine(lang, city, sheet, group)),
    ...near.map(({ row, title, near: other }) =>
      sayTable(lang, 'import.near', { row: String(row + 1), title, near: other?.title ?? '' }),
    ),
  ]
  const doubts = groups.filter(({ level }) => level === 'doubt').map((group) => doubtLine(lang, city, sheet, group))
  lines.push(
    ...section(lang, sayTable(lang, 'import.unclear'), errors),
    ...section(lang, sayTable(lang, 'import.doubts'), doubts),
  )
  return lines.join('\n')
}

function section(lang: Lang, title: string, lines: string[]): string[] {
  if (lines.length === 0) return []
  const rest = lines.length - shown
  const more = rest > 0 ? [`  ${sayTable(lang, 'preview.more', { count: rest })}`] : []
  return [title, ...lines.slice(0, shown).map((line) => `  ${line}`), ...more]
}

function countsOf(rows: TableTrial['proposal']['rows']) {
  const count = (...kinds: string[]) => rows.filter(({ kind }) => kinds.includes(kind)).length
  return { added: count('new'), changed: count('changed'), same: count('same'), unclear: count('near', 'error') }
}

/** The same for machines: every row, every doubt with its address. */
export function asJson({ lang, city }: Scope, { name, book }: Table, { edition, shape, proposal }: TableTrial) {
  const sheet = book.sheets[shape.sheet]?.name ?? ''
  return {
    file: name,
    plan: edition.slug,
    sheet,
    head: { from: shape.head.from + 1, to: shape.head.to + 1 },
    columns: shape.columns.map(({ at, heading, part, certainty }) => ({
      column: columnName(at),
      heading,
      part,
      certainty,
    })),
    counts: countsOf(proposal.rows),
    units: proposal.units.map(({ name: unit }) => unit),
    rows: proposal.rows.map(({ row, kind, number, title, near, differs, status }) => ({
      row: row + 1,
      kind,
      number,
      title,
      near,
      differs,
      status,
    })),
    doubts: proposal.doubts.map((doubt) => ({
      level: doubt.level,
      code: doubt.code,
      address: addressOf(sheet, doubt),
      text: doubt.text,
      values: doubt.values,
      words: doubtWords(lang, city, doubt),
    })),
  }
}
