import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listUnitNames, loadPaths, type Unit } from '../../accounts/accounts.ts'
import { loadLines, type SheetLine } from '../answering/sheets.read.ts'
import { mayApproveAnything, mayApproveFor } from '../reporting.access.ts'
import type { Content } from '../rounds/content.ts'
import { pageOf } from '../rounds/paging.ts'
import { listParts } from '../rounds/part.queries.ts'
import type { Part } from '../rounds/part.ts'
import { findRound } from '../rounds/round.queries.ts'
import type { Round } from '../rounds/round.ts'
import { loadAuthors } from './author.read.ts'
import { type Doubt, doubtsOf } from './doubt.ts'
import { isInQueue, type QueueFilter } from './queue-filter.ts'

/** What one unit said, for whoever approves. `isOwn`: their own answer, where a second pair of eyes is wanted. */
export type QueueLine = Omit<SheetLine, 'unit'> & {
  unit: Unit | null
  doubts: Doubt[]
  mayJudge: boolean
  isOwn: boolean
}

/** `lines`: those that are looked at; `units`: of all that the viewer may approve for. */
export type QueuePage = { round: Round; lines: QueueLine[]; units: Unit[]; filter: QueueFilter; pages: number }

export async function showQueue(scope: Scope, slug: string, filter: QueueFilter): Promise<QueuePage> {
  if (!mayApproveAnything(scope.viewer)) throw new Forbidden('showQueue')
  return read(scope, async (tx) => {
    const round = await findRound(tx, 'slug', slug)
    if (!round) throw new NotFound('round')
    const all = await loadQueue(tx, scope, round, await listParts(tx, { roundId: round.id }))
    const own = all.filter(({ mayJudge }) => mayJudge)
    const units = [...new Map(own.flatMap(({ unit }) => (unit ? [[unit.id, unit] as const] : []))).values()]
    const found = own.filter((line) => isInQueue(line, filter))
    const { shown, page, pages } = pageOf(found, filter.page)
    return { round, units, filter: { ...filter, page }, pages, lines: shown }
  })
}

/** Parts of one round, what is still to answer first, then by the plan's numbers; each with what looks wrong in it. */
export async function loadQueue(
  tx: Transaction,
  scope: Scope,
  round: Round,
  parts: readonly Part[],
): Promise<QueueLine[]> {
  const units = await listUnitNames(tx, scope)
  const pathOf = await loadPaths(tx, scope)
  const before = await loadBefore(tx, round, [...new Set(parts.map(({ measureId }) => measureId))])
  const ids = parts.map(({ id }) => id)
  const authorOf = round.fourEyes ? await loadAuthors(tx, ids) : () => undefined
  const lines = await loadLines(tx, scope, round, parts)
  return lines.map((line) => {
    const { id, unitId, content, leads } = line.part
    return {
      ...line,
      unit: units.get(unitId ?? '') ?? null,
      doubts: leads ? doubtsOf({ content, before: before(line.part), dataOn: round.dataOn }) : [],
      mayJudge: mayApproveFor(scope.viewer, pathOf(unitId)),
      isOwn: authorOf(id) === actorOf(scope.viewer),
    }
  })
}

/** What the same measure said in the two rounds before, the last first. */
async function loadBefore(
  tx: Transaction,
  round: Round,
  measureIds: readonly string[],
): Promise<(part: Part) => Content[]> {
  const rounds: Map<string, Content>[] = []
  let { previousId } = round
  while (previousId !== null && rounds.length < 2) {
    const led = (await listParts(tx, { roundId: previousId, measureIds })).filter(
      ({ leads, state }) => leads && state === 'approved',
    )
    rounds.push(new Map(led.map(({ measureId, content }) => [measureId, content])))
    previousId = (await findRound(tx, 'id', previousId))?.previousId ?? null
  }
  return ({ measureId }) => rounds.flatMap((contents) => contents.get(measureId) ?? [])
}
