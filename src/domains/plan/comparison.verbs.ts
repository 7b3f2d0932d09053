import { digestOf } from '../../platform/audit.ts'
import type { Transaction } from '../../platform/database.ts'
import { Forbidden } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import { type Scope, sourceLanguage } from '../../platform/scope.ts'
import { read, transact } from '../../platform/transact.ts'
import { listUnits } from '../accounts/accounts.ts'
import { type ChoiceRefusal, checkChoice } from './comparison/choice.check.ts'
import type { Act, Answers, Comparison, StandingPlan } from './comparison/comparison.ts'
import { asEarlier } from './comparison/earlier.reading.ts'
import { compare } from './comparison/plan.compare.ts'
import { loadRecords } from './comparison/standing-plan.queries.ts'
import { type Taken, takeAll } from './comparison/take-over.ts'
import { findDocument, findLastUse, insertUse } from './document/document.queries.ts'
import { readingOf } from './document/document.reading.ts'
import { findPlan } from './edition.queries.ts'
import { chooseEdition } from './edition.read.ts'
import type { Edition } from './edition.ts'
import type { PlanReading } from './import/plan-reading.ts'
import { mayEdit } from './plan.access.ts'
import { isSpokenOf } from './removal.queries.ts'

/** A document that was read. `document`: its id, where it is kept. */
export type Brought = { name: string; reading: PlanReading; document: string | null }

/** What a document would change in a plan. `seen`: by it taking over knows that nothing has changed since somebody looked. */
export type PlanTrial = { edition: Edition; standing: StandingPlan; comparison: Comparison; seen: string }

/** Compares a document with a plan. Changes nothing. */
export async function tryDocument(
  scope: Scope,
  slug: string,
  brought: Brought,
  answers: Answers,
): Promise<Outcome<PlanTrial, 'no-plan-found' | 'plan.goal_without_field'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('tryDocument')
  const unfit = checkReading(brought.reading)
  if (unfit) return unfit
  return read(scope, async (tx) => ok(await tryIn(tx, scope, slug, brought, answers)))
}

export type TakeOver = {
  answers: Answers
  /** Keys of the proposals that a person confirmed. */
  taken: ReadonlySet<string>
  seen: string
  /** The day and the reason that ends, moves and merges are recorded with. */
  on: string
  reason: string
}

export type TakeOverRefusal =
  | ChoiceRefusal
  | 'no-plan-found'
  | 'plan.goal_without_field'
  | 'changed_meanwhile'
  | 'comparison.nothing'
  | 'plan.in_bodies'
  | 'comparison.reason_missing'

/** Takes over what a person confirmed of a comparison, all of it or nothing. What they left stays as it was. */
export async function takeOverDocument(
  scope: Scope,
  slug: string,
  brought: Brought,
  { answers, taken, seen, on, reason }: TakeOver,
): Promise<Outcome<Taken, TakeOverRefusal>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('takeOverDocument')
  const unfit = checkReading(brought.reading)
  if (unfit) return unfit
  if (reason.trim() === '') return refused('comparison.reason_missing')
  return transact(scope, 'plan.takeOverDocument', async ({ tx, changed }) => {
    const trial = await tryIn(tx, scope, slug, brought, answers)
    if (trial.seen !== seen) return refused('changed_meanwhile')
    const { proposals, units } = trial.comparison
    const acts = proposals.filter(({ key }) => taken.has(key)).map(({ does }) => does)
    if (acts.length === 0) return refused('comparison.nothing')
    const checked = checkChoice(trial.standing, proposals, acts)
    if (!checked.ok) return checked
    if (!trial.standing.isPublished) {
      for (const act of acts) if (endsRecord(act) && (await isSpokenOf(tx, act.id))) return refused('plan.in_bodies')
    }
    const said = { on, reason: reason.trim() }
    const counts = await takeAll({ ...scope, db: tx }, trial.standing, acts, checked.value, units, said)
    if (brought.document !== null) await insertUse(tx, scope, brought.document, trial.edition.id)
    const told = {
      document: brought.document,
      name: brought.name,
      taken: acts.length,
      left: proposals.length - acts.length,
    }
    changed({ kind: 'plan', id: trial.edition.id, before: null, after: told })
    return ok(counts)
  })
}

/** Of a draft these take the record out, which is refused where somebody has spoken of it. */
function endsRecord(act: Act): act is Extract<Act, { kind: `${'goal' | 'measure'}.${'gone' | 'merge' | 'split'}` }> {
  return /^(goal|measure)\.(gone|merge|split)$/.test(act.kind)
}

function checkReading({ fields, goals }: PlanReading) {
  if (fields.length === 0 && goals.length === 0) return refused('no-plan-found')
  return goals.some((goal) => goal.fields.length === 0) ? refused('plan.goal_without_field') : undefined
}

async function tryIn(
  tx: Transaction,
  scope: Scope,
  slug: string,
  brought: Brought,
  answers: Answers,
): Promise<PlanTrial> {
  const edition = await chooseEdition(tx, scope, slug)
  const standing = await loadStanding(tx, scope, edition)
  const last = await findLastUse(tx, edition.id, brought.document)
  const before = last === undefined ? undefined : await findDocument(tx, last)
  const earlier = before ? asEarlier(readingOf(before)) : null
  const comparison = compare(standing, brought.reading, { answers, earlier })
  const versions = [standing.version, standing.fields, standing.goals, standing.measures].map((part) =>
    Array.isArray(part) ? part.map(({ id, version }) => [id, version]) : part,
  )
  return { edition, standing, comparison, seen: digestOf([edition.id, versions, comparison]) }
}

async function loadStanding(tx: Transaction, scope: Scope, edition: Edition): Promise<StandingPlan> {
  // Documents are written in the city's own language, whoever brings them.
  const units = await listUnits(tx, { ...scope, lang: sourceLanguage(scope.city) })
  const plan = await findPlan(tx, edition.id)
  return {
    id: edition.id,
    title: plan?.title ?? '',
    isPublished: edition.state !== 'draft',
    version: edition.version,
    city: scope.city,
    units: units.map(({ id, name, short }) => ({ id, name: name.words, short })),
    ...(await loadRecords(tx, edition.id)),
  }
}
