import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../form.ts'
import { longestNumber } from '../measure.form.ts'
import { type MeasureSheet, measureKinds, priorities } from '../measure.ts'
import { readTerm } from '../term.form.ts'
import type { KnownFiles } from './cell.form.ts'
import { leadPostField } from './row-parts.ts'
import { readRows } from './rows.form.ts'

/**
 * What a sheet may name: goals by their addresses, units by their ids, posts by theirs with the unit of each, files by
 * their digests. `served`: the goals so far, in their order.
 */
export type SheetContext = {
  goals: ReadonlyMap<string, string>
  unitIds: ReadonlySet<string>
  posts: ReadonlyMap<string, string>
  files: KnownFiles
  served: readonly string[]
}

/** The whole sheet of a measure out of its form, or what is wrong, each at its field. */
export function readSheet(
  words: Words,
  { goals, unitIds, posts, files, served }: SheetContext,
): FormRead<MeasureSheet> {
  const errors: FormErrors = {}
  const term = readTerm(words, errors, 'measure.ends_before_start')
  const goalIds = tickedGoals(words, served).flatMap((slug) => goals.get(slug) ?? [])
  const leadUnitId = line(words, 'leadUnitId') || null
  const leadPostId = line(words, leadPostField) || null
  if (line(words, 'title') === '') errors.title = refused('measure.title_missing')
  if (line(words, 'number').length > longestNumber) errors.number = refused('form.too_long', { longest: longestNumber })
  if (goalIds.length === 0) errors.goals = refused('measure.goal_missing')
  if (leadUnitId !== null && !unitIds.has(leadUnitId)) errors.leadUnitId = refused('sheet.unit_unknown')
  if (leadPostId !== null && posts.get(leadPostId) !== leadUnitId)
    errors[leadPostField] = refused('measure.post_elsewhere')
  const rows = readRows(words, errors, { unitIds, files })
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return ok({
    number: line(words, 'number') || null,
    title: line(words, 'title'),
    description: paragraphs(words.description),
    kind: measureKinds.find((one) => one === words.kind) ?? 'unknown',
    goalIds,
    leadUnitId,
    leadPostId,
    contact: line(words, 'contact'),
    ...term,
    targetGroups: list(words.targetGroups),
    districts: list(words.districts),
    priority: priorities.find((one) => one === words.priority) ?? null,
    contextIndicators: list(words.contextIndicators),
    obstacles: paragraphs(words.obstacles),
    outlook: paragraphs(words.outlook),
    ...rows,
  })
}

/** The first goal is the one a measure is numbered by: those that it serves already keep their order. */
function tickedGoals(words: Words, served: readonly string[]): string[] {
  const ticked = Object.keys(words).flatMap((name) => (name.startsWith('goal__') ? [name.slice(6)] : []))
  return [...served.filter((slug) => ticked.includes(slug)), ...ticked.filter((slug) => !served.includes(slug))]
}

export function paragraphs(typed: string | undefined): string {
  return (typed ?? '').replaceAll('\r\n', '\n').trim()
}

/** One entry a line; said twice it is there once. */
function list(typed: string | undefined): string[] {
  const lines = (typed ?? '').split(/\r?\n/).map((one) => one.trim())
  return [...new Set(lines.filter((one) => one !== ''))]
}
