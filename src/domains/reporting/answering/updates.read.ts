import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope, Viewer } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { answersFor, type CityOffice, loadOffice, loadPaths } from '../../accounts/accounts.ts'
import { mayAnswerFor, mayRunRounds, maySeeRounds } from '../reporting.access.ts'
import { listParts } from '../rounds/part.queries.ts'
import type { Part } from '../rounds/part.ts'
import { findRound, listRounds } from '../rounds/round.queries.ts'
import { type Round, takesAnswers } from '../rounds/round.ts'
import { isToDo } from './sheet-state.ts'
import { loadLines, type SheetLine } from './sheets.read.ts'

/** What awaits somebody signed in, in one round: what falls to their posts, and what else they may answer for. */
export type OwnUpdates = { round: Round; mine: SheetLine[]; others: SheetLine[] }

export async function showUpdates(scope: Scope): Promise<OwnUpdates[]> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('showUpdates')
  return read(scope, (tx) => loadUpdates(tx, scope))
}

/** The same of one round, all in one list. */
export async function showUpdatesOf(scope: Scope, slug: string): Promise<{ round: Round; lines: SheetLine[] }> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('showUpdates')
  return read(scope, async (tx) => {
    const round = await findRound(tx, 'slug', slug)
    if (!round) throw new NotFound('round')
    const own = (await loadUpdates(tx, scope)).find((one) => one.round.id === round.id)
    return { round, lines: own ? [...own.mine, ...own.others] : [] }
  })
}

/** How many of those that fall to somebody's own posts are still to do. */
export async function countAwaiting(scope: Scope): Promise<number> {
  if (scope.viewer.kind !== 'person') return 0
  return read(scope, async (tx) => {
    const rounds = await loadUpdates(tx, scope)
    return rounds.flatMap(({ mine }) => mine).filter(({ state }) => isToDo(state)).length
  })
}

async function loadUpdates(tx: Transaction, scope: Scope): Promise<OwnUpdates[]> {
  const rounds = (await listRounds(tx)).filter(({ state }) => takesAnswers(state))
  if (rounds.length === 0) return []
  const office = await loadOffice(tx, scope)
  const units = await unitsFor(tx, scope, office)
  const { viewer } = scope
  const today = dayOf(scope.now)
  const isMine = ({ postId, unitId }: Part) =>
    viewer.kind === 'person' && answersFor({ postId, unitId }, today, office)?.personId === viewer.id
  const found: OwnUpdates[] = []
  for (const round of rounds) {
    const parts = await listParts(tx, { roundId: round.id, ...(units && { unitIds: units }) })
    const lines = await loadLines(tx, scope, round, parts)
    const mine = lines.filter(({ part }) => isMine(part))
    const own = new Set(mine)
    found.push({ round, mine, others: lines.filter((line) => !own.has(line)) })
  }
  return found.filter(({ mine, others }) => mine.length + others.length > 0)
}

/**
 * Units whose parts are worth listing: those that somebody has a role in, or a post; null: those that nobody leads, for the
 * coordination. Whoever may answer for the whole city finds the rest in the round. Undefined: all.
 */
async function unitsFor(tx: Transaction, scope: Scope, office: CityOffice): Promise<(string | null)[] | undefined> {
  const { viewer } = scope
  if (viewer.kind !== 'person') return undefined
  const pathOf = await loadPaths(tx, scope)
  const inUnits: Viewer = { ...viewer, grants: viewer.grants.filter(({ unitId }) => unitId !== null) }
  const ids = office.units.map(({ id }) => id)
  const own = ids.filter((id) => mayAnswerFor(inUnits, pathOf(id)))
  const posts = new Set(office.holdings.filter(({ personId }) => personId === viewer.id).map(({ postId }) => postId))
  const places = new Set(office.posts.filter(({ id }) => posts.has(id)).map(({ unitId }) => unitId))
  const held = ids.filter((id) => mayAnswerFor(viewer, pathOf(id)) && pathOf(id).some((one) => places.has(one)))
  return [...new Set<string | null>([...own, ...held, ...(mayRunRounds(viewer) ? [null] : [])])]
}
