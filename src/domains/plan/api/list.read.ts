/** What the lists of programs and of files hold: what the pages read, by more filters, in the order asked for. */
import { compareNames } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { listChanges } from '../changes/changes.read.ts'
import { codesOf, type GoalLine, headingOf } from '../goal.ts'
import { measureOrders } from '../measures/measure-choice.ts'
import { showMeasures } from '../measures/measures.read.ts'
import type { MeasureListPage, MeasureRow, PlanPage } from '../pages.ts'
import { showPlan } from '../plan.read.ts'
import type { GoalFilter, MeasureListFilter } from './list.query.ts'

export async function listMeasuresBy(
  scope: Scope,
  { changedSince: day, sort, lead, plan, ...asked }: MeasureListFilter,
): Promise<MeasureListPage> {
  const isName = lead !== undefined && !/^[a-z0-9-]+$/.test(lead)
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
  const order = measureOrders.find((one) => one === sort?.replace(/^-/, '')) ?? null
  const page = await showMeasures(scope, { ...given, lead: (!isName && lead) || null, sort: order }, plan)
  const changed = await changedSince(scope, page.edition.slug, day)
  const isLed = ({ leadUnit }: MeasureRow) => !isName || leadUnit?.words.toLowerCase() === lead.trim().toLowerCase()
  const rows = page.rows.filter((row) => isLed(row) && changed(row.id))
  return { ...page, rows: sort?.startsWith('-') ? rows.reverse() : rows }
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
  if (asked.sort?.endsWith('heading')) {
    goals.sort((a, b) => compareNames(scope.lang, headingOf(a).words, headingOf(b).words))
  }
  return { ...page, goals: asked.sort?.startsWith('-') ? goals.reverse() : goals }
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
