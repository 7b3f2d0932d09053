import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import type { MeasureSheet } from '../measure.ts'
import { inheritedSheet, together } from '../structure/inherited-sheet.ts'
import type { Making } from './carry.plan.ts'
import { carriedSheet, leadsOn } from './carry.ts'

export function carryMeasures(making: Making): Outcome<null> {
  const { old, wishes, kept, targets, plan, successor } = making
  const goalsFor = (sheet: MeasureSheet) => together(sheet.goalIds.map((id) => targets.get(id) ?? []))
  const merging = old.measures.filter(({ id }) => wishes.get(id)?.choice === 'merges').map(({ sheet }) => sheet)
  const add = adder(making)
  const inherit = (title: string, from: readonly MeasureSheet[], goalIds: string[]) => {
    return add({ ...inheritedSheet(title, from), goalIds })
  }
  const lost: string[] = []
  let merged: string | undefined
  for (const { id, sheet } of old.measures) {
    const wish = wishes.get(id)
    if (!wish || kept.has(id) || !leadsOn(wish)) continue
    const goalIds = wish.choice === 'merges' ? together(merging.map(goalsFor)) : goalsFor(sheet)
    if (goalIds.length === 0) {
      lost.push(sheet.title)
    } else if (wish.choice === 'merges') {
      merged ??= inherit(wish.titles[0] ?? '', merging, goalIds)
      targets.set(id, [merged])
    } else if (wish.choice === 'splits') {
      const parts = wish.titles.map((title) => inherit(title, [sheet], goalIds))
      targets.set(id, parts)
    } else {
      const to = add(carriedSheet(sheet, goalIds, successor.startsOn))
      plan.copies.push({ kind: 'measure', from: id, to })
      targets.set(id, [to])
    }
  }
  return lost.length > 0 ? refused('carry.goal_first', { n: lost.length, title: lost[0] ?? '' }) : ok(null)
}

/** Numbers go along as far as nobody in the draft has them. */
function adder({ draft, plan, taken, newId }: Making) {
  const staying = draft.measures.filter(({ id }) => !plan.removed.measure.includes(id))
  const numbers = new Set(staying.map(({ sheet }) => sheet.number))
  return (sheet: MeasureSheet): string => {
    const number = numbers.has(sheet.number) ? null : sheet.number
    numbers.add(number)
    const slug = freeSlug(slugOf(sheet.title, 'measure'), taken.measures)
    const made = { id: newId(), slug, sheet: { ...sheet, number } }
    plan.measures.push(made)
    return made.id
  }
}

/** Measures that were carried over before one of their goals was serve that as well; none is left without any. */
export function serveNewGoals({ old, draft, targets, plan }: Making): Outcome<null> {
  const isNew = new Set(plan.goals.map(({ id }) => id))
  const originsOf = new Map<string, MeasureSheet[]>()
  for (const { id, sheet } of old.measures) {
    for (const to of targets.get(id) ?? []) originsOf.set(to, [...(originsOf.get(to) ?? []), sheet])
  }
  for (const { id, sheet } of draft.measures) {
    if (plan.removed.measure.includes(id)) continue
    const served = together((originsOf.get(id) ?? []).map(({ goalIds }) => goalIds))
    const wanted = together(served.map((goal) => targets.get(goal) ?? [])).filter((goal) => isNew.has(goal))
    const left = sheet.goalIds.filter((goal) => !plan.removed.goal.includes(goal))
    if (left.length + wanted.length === 0) return refused('carry.goal_serves', { title: sheet.title })
    const last = sheet.goalIds.length
    plan.served.push(...wanted.map((goalId, at) => ({ measureId: id, goalId, position: last + at + 1 })))
  }
  return ok(null)
}
