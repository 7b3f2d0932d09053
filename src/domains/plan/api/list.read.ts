/** What the lists of programs and of files hold: what the pages read, by more filters, in the order asked for. */
import { describeLanguage } from '../../../i18n/languages.ts'
import type { Scope } from '../../../platform/scope.ts'
import { listChanges } from '../changes/changes.read.ts'
import { codesOf, type GoalLine, headingOf } from '../goal.ts'
import { compareNumbers } from '../measure.ts'
import { showMeasures } from '../measures/measures.read.ts'
import type { MeasureListPage, MeasureRow, PlanPage } from '../pages.ts'
import { showPlan } from '../plan.read.ts'
import { statuses } from '../status.ts'
import type { GoalFilter, MeasureListFilter } from './list.query.ts'

export async function listMeasuresBy(scope: Scope, asked: MeasureListFilter): Promise<MeasureListPage> {
  const { field = null, status = null, assessment = null, words = '', plan, goal, lead } = asked
  const page = await showMeasures(scope, { field, status, assessment, words: words.trim() }, plan)
  const changed = await changedSince(scope, page.edition.slug, asked.changedSince)
  const fits = (row: MeasureRow) =>
    (goal === undefined || row.goals.some(({ slug }) => slug === goal)) &&
    (lead === undefined || row.leadUnit?.words.toLowerCase() === lead.trim().toLowerCase()) &&
    changed(row.id)
  return { ...page, rows: sortedBy(asked.sort, page.rows.filter(fits), measureOrders(scope)) }
}

export async function listGoalsBy(scope: Scope, asked: GoalFilter): Promise<PlanPage & { goals: GoalLine[] }> {
  const page = await showPlan(scope, asked.plan)
  const changed = await changedSince(scope, page.edition.slug, asked.changedSince)
  const all = page.fields.filter(({ slug }) => (asked.field ?? slug) === slug).flatMap(({ goals }) => goals)
  const words = (asked.words ?? '').trim().toLowerCase()
  const says = (goal: GoalLine) =>
    [...codesOf(goal), goal.short.words, goal.wording.words, goal.description.words].join('\n').toLowerCase()
  const goals = [...new Map(all.map((goal) => [goal.id, goal])).values()].filter(
    (goal) => says(goal).includes(words) && changed(goal.id),
  )
  const by = collatorOf(scope)
  const orders = { place: () => 0, heading: (a: GoalLine, b: GoalLine) => by(headingOf(a).words, headingOf(b).words) }
  return { ...page, goals: sortedBy(asked.sort, goals, orders) }
}

function measureOrders(scope: Scope): Record<string, (a: MeasureRow, b: MeasureRow) => number> {
  const by = collatorOf(scope)
  const text = (of: (row: MeasureRow) => string | null | undefined) => (a: MeasureRow, b: MeasureRow) =>
    // Those that say nothing of it stand behind those that do.
    Number(!of(a)) - Number(!of(b)) || by(of(a) ?? '', of(b) ?? '')
  const rank = (row: MeasureRow) => (row.status ? statuses.indexOf(row.status.status) : statuses.length)
  return {
    number: compareNumbers,
    title: text(({ title }) => title.words),
    lead: text(({ leadUnit }) => leadUnit?.words),
    status: (a, b) => rank(a) - rank(b),
    asOf: text(({ status }) => status?.asOf),
    startsOn: text(({ startsOn }) => startsOn),
    endsOn: text(({ endsOn }) => endsOn),
  }
}

function sortedBy<R>(
  sort: string | undefined,
  rows: readonly R[],
  orders: Record<string, (a: R, b: R) => number>,
): R[] {
  const order = orders[(sort ?? '').replace(/^-/, '')]
  if (!order) return [...rows]
  const sorted = rows.toSorted(order)
  return sort?.startsWith('-') ? sorted.reverse() : sorted
}

function collatorOf({ lang }: Scope): (a: string, b: string) => number {
  return new Intl.Collator(describeLanguage(lang).locale, { numeric: true }).compare
}

/** Whether something of a record changed since a day, by all that everybody may read of the plan. */
async function changedSince(scope: Scope, plan: string, day: string | undefined): Promise<(id: string) => boolean> {
  if (day === undefined) return () => true
  const ids = new Set<string>()
  for (let before: string | undefined; ; ) {
    const { changes, older } = await listChanges(scope, { plan, before, limit: 500 })
    const recent = changes.filter(({ on }) => on >= day)
    for (const { about } of recent) ids.add(about.id)
    if (recent.length < changes.length || older === null) return (id) => ids.has(id)
    before = older
  }
}
