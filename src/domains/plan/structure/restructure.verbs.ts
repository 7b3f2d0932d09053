import { allOrNone } from '../../../platform/all-or-none.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { addGoal } from '../goal.verbs.ts'
import { leadOn } from '../lineage.verbs.ts'
import { findMeasure } from '../measure.queries.ts'
import { addMeasure } from '../measure.verbs.ts'
import { type ActPage, showAct } from './act.read.ts'
import { carryGoals, carryMeasures } from './carry.verbs.ts'
import { inheritedSheet, together } from './inherited-sheet.ts'
import { listServing } from './structure.queries.ts'
import type { Subject } from './structure.routes.ts'
import type { Inside } from './structure-guard.ts'

/** What it starts from, at the version that was seen; what it goes on in: what is there already, and new ones by their titles. */
export type Restructuring = {
  kind: 'split' | 'merge' | 'retire'
  from: { id: string; version: number }[]
  intoIds: string[]
  titles: string[]
  on: string
  reason: string
}

type Added = { id: string; slug: string }

/**
 * Splits, merges or ends goals or measures of one plan, all of it or nothing: the new ones, the lineage, and that no
 * measure is left without a goal that lives. Gives the addresses where it goes on.
 */
export async function restructure(
  scope: Scope,
  plan: string,
  subject: Subject,
  act: Restructuring,
): Promise<Outcome<{ slugs: string[] }>> {
  return allOrNone(scope, 'plan.restructure', async (inside) => {
    const ids = act.from.map(({ id }) => id)
    const page = await showAct(inside, plan, subject, ids)
    if (page.records.length < ids.length) throw new NotFound(subject)
    const into = act.intoIds.map((id) => [...page.others, ...page.records].find((line) => line.id === id))
    const stale = checkSeen(page, act) ?? (into.includes(undefined) ? refused('lineage.to_ended') : undefined)
    if (stale) return stale
    const ending = ids.filter((id) => !act.intoIds.includes(id))
    const serving = subject === 'goal' ? await listServing(inside.db, ending) : []
    const added = await (subject === 'goal' ? addGoals : addMeasures)(inside, page, act)
    if (!added.ok) return added
    const to = [...act.intoIds, ...added.value.map(({ id }) => id)]
    const led = await leadOn(inside, subject, { kind: act.kind, from: ids, to, on: act.on, reason: act.reason })
    if (!led.ok) return led
    const [survivor] = act.intoIds
    const carried =
      subject === 'goal'
        ? await carryMeasures(inside, serving, { ending, to }, act)
        : act.kind === 'merge' && survivor
          ? await carryGoals(inside, { from: ending, into: survivor }, act)
          : ok(null)
    if (!carried.ok) return carried
    return ok({ slugs: [...into.flatMap((one) => one?.slug ?? []), ...added.value.map(({ slug }) => slug)] })
  })
}

function checkSeen({ records }: ActPage, { from }: Restructuring) {
  if (records.some(({ ended }) => ended)) return refused('lineage.ended_already')
  const isSeen = records.every(({ id, version }) => from.find((one) => one.id === id)?.version === version)
  return isSeen ? undefined : refused('changed_meanwhile')
}

/** New goals stand in all the fields of those that they come from. */
async function addGoals(inside: Inside, page: ActPage, act: Restructuring): Promise<Outcome<Added[]>> {
  const own = page.goals.filter(({ id }) => act.from.some((one) => one.id === id))
  const fieldIds = together(own.map(({ places }) => places.map(({ field }) => field.id)))
  return addEach(act.titles, (wording) => addGoal(inside, page.edition.id, { wording, fieldIds, reason: act.reason }))
}

async function addMeasures(inside: Inside, page: ActPage, act: Restructuring): Promise<Outcome<Added[]>> {
  const living = new Set(page.goals.map(({ id }) => id))
  const measures = await Promise.all(act.from.map(({ id }) => findMeasure(inside.db, 'id', id)))
  const sheets = measures.flatMap((measure) =>
    measure ? [{ ...measure.sheet, goalIds: measure.sheet.goalIds.filter((id) => living.has(id)) }] : [],
  )
  const { reason } = act
  return addEach(act.titles, (title) => addMeasure(inside, page.edition.id, inheritedSheet(title, sheets), { reason }))
}

async function addEach(titles: string[], add: (title: string) => Promise<Outcome<Added>>): Promise<Outcome<Added[]>> {
  const all: Added[] = []
  for (const title of titles) {
    const added = await add(title)
    if (!added.ok) return added
    all.push(added.value)
  }
  return ok(all)
}
