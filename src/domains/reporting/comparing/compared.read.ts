import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { freeze } from '../freezing/freeze.ts'
import { loadSnapshot } from '../freezing/kept-snapshots.ts'
import { loadMaterial } from '../freezing/material.read.ts'
import { listPublished, listSnapshotHeads } from '../freezing/snapshot.queries.ts'
import type { Snapshot } from '../freezing/snapshot.ts'
import { maySeeRounds } from '../reporting.access.ts'
import { findRound } from '../rounds/round.queries.ts'
import { type Comparison, compareRounds } from './comparison.ts'
import { type Slippage, slippageOver } from './slippage.ts'

/** A round that another one can be compared with. */
export type OtherRound = { slug: string; title: string; dataOn: string }

/** `compared` null: there is no other round yet. `slippage`: over all rounds up to the later one. */
export type ComparedPage = {
  later: Snapshot
  isLive: boolean
  others: OtherRound[]
  compared: { earlier: Snapshot; comparison: Comparison; slippage: Slippage[] } | null
}

/**
 * A round beside an earlier published one of its plan, by default the one before. A round that runs is compared as it stands
 * now, for those who take part.
 */
export async function compareWith(scope: Scope, slug: string, wanted: string | undefined): Promise<ComparedPage> {
  return read(scope, async (tx) => {
    const round = await findRound(tx, 'slug', slug)
    if (!round) throw new NotFound('round')
    const [own] = await listSnapshotHeads(tx, { roundId: round.id })
    if (!own && !maySeeRounds(scope.viewer)) throw new NotFound('round')
    const others = (await listPublished(tx)).filter((one) => one.planId === round.planId && one.roundId !== round.id)
    const later = own ? await loadSnapshot(tx, own) : freeze((await loadMaterial(tx, scope, round)).material, unheard)
    const before = others.filter(({ dataOn }) => dataOn <= round.dataOn)
    const head = others.find((one) => one.slug === wanted) ?? before[0] ?? others[0]
    const page = { later, isLive: own === undefined, others }
    if (!head) return { ...page, compared: null }
    const earlier = await loadSnapshot(tx, head)
    const all = []
    for (const one of before.toReversed()) all.push(await loadSnapshot(tx, one))
    const slippage = slippageOver([...all, later])
    return { ...page, compared: { earlier, comparison: compareRounds(earlier, later), slippage } }
  })
}

/** Of what nobody has published. */
const unheard = { number: 1, reason: '', at: '', previous: null, corrects: null }
