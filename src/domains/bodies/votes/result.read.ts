import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { describeRecords, loadKnownRecords } from '../../plan/plan.ts'
import { loadHiddenDrafts } from '../reviews/hidden-drafts.read.ts'
import { listSides } from '../seats/terms.queries.ts'
import { listUrns } from './ballot.queries.ts'
import { disclose, type Shown } from './disclosure.ts'
import { listMotions, listPrivateMotions, listSubjects, type MotionsOf } from './motion.queries.ts'
import type { Motion } from './motion.ts'
import { listDissents } from './recusal.queries.ts'
import type { MotionResult, ResultSubject } from './result.ts'
import { loadStanding, type Standing } from './standing.read.ts'
import { noCounts } from './tally.ts'
import { readVerdict } from './verdict.ts'
import { sayVotes } from './votes.messages.ts'

/**
 * What was voted on in a meeting or a body, or by which votes decisions of the plan came to be, as everybody may read it:
 * votes that are over, and not those on what was talked about in private, nor what was taken back before it was ever put.
 * In the order in which they were put.
 */
export async function listResults(tx: Transaction, scope: Scope, of: MotionsOf): Promise<MotionResult[]> {
  const motions = await listMotions(tx, of)
  const hidden = await listPrivateMotions(
    tx,
    motions.map(({ id }) => id),
  )
  return loadResults(
    tx,
    scope,
    motions.filter(({ id, putAt }) => putAt !== null && !hidden.has(id)),
  )
}

/** The same for pages that everybody may read: what drafts are about that not everybody may know of is not told. */
export async function listPublicResults(tx: Transaction, scope: Scope, of: MotionsOf): Promise<MotionResult[]> {
  const results = await listResults(tx, scope, of)
  const hidden = await loadHiddenDrafts(
    tx,
    scope,
    results.flatMap(({ subjects }) => subjects),
  )
  const { lang } = scope
  const neutral = { title: original(sayVotes(lang, 'draft'), lang), words: original('', lang) }
  return results.map((one) =>
    one.subjects.some(({ recordId }) => hidden.has(recordId)) ? { ...one, ...neutral } : one,
  )
}

/** Of those among these motions that are over. */
export async function loadResults(tx: Transaction, scope: Scope, motions: readonly Motion[]): Promise<MotionResult[]> {
  const closed = motions.filter(({ closedAt }) => closedAt !== null)
  const ids = closed.map(({ id }) => id)
  const dissents = await listDissents(tx, ids)
  const subjects = await loadSubjects(tx, scope, ids)
  const source = sourceLanguage(scope.city)
  const results: MotionResult[] = []
  for (const motion of closed) {
    const standing = await loadStanding(tx, motion, scope.now)
    const shown = await loadShown(tx, motion, standing)
    const names = new Map((await listSides(tx, motion.bodyId)).map(({ side, name }) => [side, name]))
    results.push({
      motion,
      title: original(motion.title, source),
      words: original(motion.words, source),
      why: motion.result === 'withdrawn' ? null : readVerdict(motion.reason),
      sides: standing.sides
        .filter(({ entitled, recused }) => entitled + recused > 0)
        .map(({ side, entitled, recused }) => {
          const name = names.get(side) ?? null
          const counts = shown.sides ? (shown.sides.find((one) => one.side === side)?.counts ?? noCounts) : null
          return { side, name: name === null ? null : original(name, source), entitled, recused, counts }
        }),
      total: shown.total,
      subjects: subjects.get(motion.id) ?? [],
      dissents: dissents
        .filter(({ motionId }) => motionId === motion.id)
        .map(({ name, words, lang }) => ({ name, words: original(words, lang as Lang) })),
      recused: standing.list.flatMap(({ recusedReason, name }) =>
        recusedReason === null || name === '' ? [] : [name],
      ),
    })
  }
  return results
}

/** Of a secret vote what was kept of it; of an open one everything. One that was withdrawn was not counted. */
async function loadShown(tx: Transaction, motion: Motion, { sides }: Standing): Promise<Shown> {
  if (motion.result === null || motion.result === 'withdrawn') return { sides: null, total: null }
  if (!motion.secret) return disclose({ ...motion, result: motion.result }, sides)
  const kept = await listUrns(tx, [motion.id])
  const total = kept.find(({ side }) => side === '')?.counts ?? null
  if (total !== null || kept.length === 0) return { sides: null, total }
  const all = kept.reduce(
    (sum, { counts }) => ({
      yes: sum.yes + counts.yes,
      no: sum.no + counts.no,
      abstain: sum.abstain + counts.abstain,
    }),
    noCounts,
  )
  return { sides: kept, total: all }
}

/** What motions are about, in the reader's language, as far as the reader may see it. */
export async function loadSubjects(
  tx: Transaction,
  scope: Scope,
  motionIds: readonly string[],
): Promise<Map<string, ResultSubject[]>> {
  const rows = await listSubjects(tx, motionIds)
  const ids = rows.map(({ recordId }) => recordId)
  if (ids.length === 0) return new Map()
  const describe = await describeRecords(tx, scope, await loadKnownRecords(tx, scope), ids)
  const open = await loadKnownRecords(tx, { ...scope, viewer: { kind: 'public' } })
  const subjects = rows.map((row) => ({
    ...row,
    line: describe(row.recordId),
    isPublic: open.has(row.recordId),
  }))
  return Map.groupBy(subjects, ({ motionId }) => motionId)
}
