import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import type { StoredField } from '../field.queries.ts'
import { codeFor } from '../field.ts'
import type { NewGoal } from '../goal-write.queries.ts'
import { together } from '../structure/inherited-sheet.ts'
import type { Making } from './carry.plan.ts'
import type { PlanGoal } from './carry.queries.ts'
import { asCarried, isCopied, isDecided, leadsOn } from './carry.ts'

export function carryFields(making: Making): void {
  for (const field of making.old.fields) {
    if (isCopied(making.wishes.get(field.id)) && !making.kept.has(field.id)) copyField(making, field)
  }
}

function copyField({ draft, plan, targets, successor, newId }: Making, field: StoredField): void {
  const there = [...draft.fields.filter(({ id }) => !plan.removed.field.includes(id)), ...plan.fields]
  const codes = new Set(there.map(({ code }) => code))
  const { version: _, ...texts } = field
  const made = {
    ...{ ...texts, id: newId(), planId: successor.id },
    code: codes.has(field.code) ? codeFor(field.title, codes) : field.code,
    slug: freeSlug(field.slug, new Set(there.map(({ slug }) => slug))),
    // Behind all that were there before this act; the order is put right when all is written.
    position: draft.fields.length + plan.fields.length + 1,
  }
  plan.fields.push(made)
  plan.copies.push({ kind: 'field', from: field.id, to: made.id })
  targets.set(field.id, [made.id])
}

export function carryGoals(making: Making): Outcome<null> {
  const { old, wishes, kept, targets, plan } = making
  const merging = old.goals.filter(({ id }) => wishes.get(id)?.choice === 'merges')
  let merged: string | undefined
  for (const goal of old.goals) {
    const wish = wishes.get(goal.id)
    if (!wish || kept.has(goal.id) || !leadsOn(wish)) continue
    const fieldIds = fieldsFor(making, goal)
    if (fieldIds.length === 0) return refused('carry.field_ended', { title: goal.short || goal.wording })
    if (wish.choice === 'merges') {
      const all = () => together(merging.map((one) => fieldsFor(making, one)))
      merged ??= addGoal(making, { short: '', wording: wish.titles[0] ?? '', description: '' }, all())
      targets.set(goal.id, [merged])
    } else if (wish.choice === 'splits') {
      const parts = wish.titles.map((wording) => addGoal(making, { short: '', wording, description: '' }, fieldIds))
      targets.set(goal.id, parts)
    } else {
      const { short, wording, description } = goal
      const to = addGoal(making, { short, wording, description }, fieldIds)
      plan.copies.push({ kind: 'goal', from: goal.id, to })
      targets.set(goal.id, [to])
    }
  }
  return ok(null)
}

/** A goal cannot stand nowhere: a field of which nobody has said anything comes along. */
function fieldsFor(making: Making, goal: PlanGoal): string[] {
  const { old, wishes, carried, targets, plan } = making
  for (const id of goal.fieldIds) {
    const field = old.fields.find((one) => one.id === id)
    const before = carried.get(id)
    if (!field || wishes.has(id) || isDecided(before) || targets.get(id)?.length) continue
    copyField(making, field)
    plan.carried.push(
      asCarried(id, 'field', { choice: 'continues' }, (before?.version ?? 0) + 1, targets.get(id) ?? []),
    )
  }
  return together(goal.fieldIds.map((id) => targets.get(id) ?? []))
}

function addGoal(
  { taken, successor, plan, newId }: Making,
  words: Pick<NewGoal, 'short' | 'wording' | 'description'>,
  fieldIds: string[],
): string {
  const slug = freeSlug(slugOf(words.short || words.wording, 'goal'), taken.goals)
  const made = { id: newId(), planId: successor.id, slug, ...words, stage: 'draft' as const, fieldIds }
  plan.goals.push(made)
  return made.id
}
