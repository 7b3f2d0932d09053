import { granted } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { addUnit } from '../../accounts/accounts.ts'
import { addField, arrangeFields, arrangeGoals } from '../field.verbs.ts'
import { findGoal } from '../goal.queries.ts'
import { addGoal } from '../goal.verbs.ts'
import { moveGoal } from '../lineage.verbs.ts'
import { removeFromDraft } from '../removal.verbs.ts'
import type { Revisable, RevisableWords } from '../revision.ts'
import { reviseWords } from '../revision.verbs.ts'
import type { NewUnit } from '../table/rows/unit.resolve.ts'
import type { Act, StandingPlan } from './comparison.ts'
import type { FinalSheets } from './sheet.final.ts'
import { type Each, endingOf, type Said } from './take-end.ts'
import { takeMeasures } from './take-measures.ts'

export type Taken = { added: number; changed: number; ended: number }

/**
 * Does what was confirmed, by the verbs of the plan, in an order in which each finds what it needs: first what is new, then
 * what changes, then what ends, last the order. Whatever a verb refuses now was checked before, so it undoes all.
 */
export async function takeAll(
  scope: Scope,
  standing: StandingPlan,
  acts: readonly Act[],
  sheets: FinalSheets,
  units: readonly NewUnit[],
  said: Said,
): Promise<Taken> {
  const made = new Map<string, string>()
  const idOf = (ref: string) => made.get(ref) ?? ref
  const each: Each = async (kind, body) => {
    for (const act of acts) if (act.kind === kind) await body(act as Parameters<typeof body>[0])
  }
  const reword = async (subject: Revisable, id: string, seen: number, words: RevisableWords) =>
    void granted(await reviseWords(scope, subject, id, { seen, words, reason: said.reason }))
  await each('plan.title', ({ after }) => reword('plan', standing.id, standing.version, { title: after }))
  await takeFields(scope, standing, each, { made, reword })
  await each('goal.new', async ({ ref, text, fields }) => {
    const goal = { wording: text, fieldIds: fields.map(idOf), reason: said.reason }
    made.set(ref, granted(await addGoal(scope, standing.id, goal)).id)
  })
  await each('goal.wording', async ({ id, after }) =>
    reword('goal', id, await findGoalVersion(scope, id), { wording: after }),
  )
  await each('goal.fields', async ({ id, after }) => {
    const version = await findGoalVersion(scope, id)
    granted(await moveGoal(scope, id, version, { fieldIds: after.map(idOf), ...said }))
  })
  for (const { id, name, kind } of neededUnits(units, sheets)) {
    made.set(id, await addUnit(scope, { name, short: '', kind, parentId: null }))
  }
  await takeMeasures(scope, standing, each, { sheets, made, said })
  const { end, merge, split } = endingOf(scope, standing, 'goal', said)
  await each('goal.merge', ({ id, into }) => merge(id, into))
  await each('goal.split', ({ id, into }) => split(id, into.map(idOf)))
  await each('goal.gone', ({ id }) => end(id))
  await each('field.gone', async ({ id }) => void granted(await removeFromDraft(scope, 'field', id)))
  await each('goals.order', ({ field, after }) => arrangeGoals(scope, field, after.map(idOf)))
  await each('fields.order', ({ after }) => arrangeFields(scope, standing.id, after))
  const count = (...kinds: RegExp[]) => acts.filter(({ kind }) => kinds.some((one) => one.test(kind))).length
  const [added, ended] = [count(/\.new$/), count(/\.gone$/, /\.merge$/, /\.split$/)]
  return { added, ended, changed: acts.length - added - ended }
}

type Reword = (subject: Revisable, id: string, seen: number, words: RevisableWords) => Promise<void>

async function takeFields(
  scope: Scope,
  standing: StandingPlan,
  each: Each,
  { made, reword }: { made: Map<string, string>; reword: Reword },
): Promise<void> {
  await each('field.new', async ({ ref, title, introduction, after }) => {
    const known = after === null ? null : (made.get(after) ?? after)
    // Behind a field that was left out it comes last.
    const place = known?.startsWith('new:') ? (standing.fields.at(-1)?.id ?? null) : known
    made.set(ref, granted(await addField(scope, standing.id, { title, introduction, after: place })).id)
  })
  const versions = new Map(standing.fields.map(({ id, version }) => [id, version]))
  const revise = async (id: string, words: RevisableWords) => {
    const seen = versions.get(id)!
    await reword('field', id, seen, words)
    versions.set(id, seen + 1)
  }
  await each('field.title', ({ id, after }) => revise(id, { title: after }))
  await each('field.introduction', ({ id, after }) => revise(id, { introduction: after }))
}

async function findGoalVersion(scope: Scope, id: string): Promise<number> {
  const goal = await read(scope, (tx) => findGoal(tx, 'id', id))
  return goal?.version ?? 0
}

function neededUnits(units: readonly NewUnit[], { all }: FinalSheets): NewUnit[] {
  const named = new Set(all.map(({ sheet }) => sheet.leadUnitId))
  return units.filter(({ id }) => named.has(id))
}
