import type { Lang } from '../../../i18n/languages.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { maySeeDrafts } from '../plan.access.ts'
import type { RecordLine } from '../records/record-line.ts'
import { describeRecords, loadKnownRecords } from '../records/records.read.ts'
import { callsRoutes, type FundingKind } from './calls.routes.ts'
import { findFundingOf, hasFunding, listCallSlugs } from './funded.queries.ts'
import type { CallNames } from './funding.form.ts'
import { findCall, listAwards, listCalls } from './funding.queries.ts'
import { mayEditFunding } from './funding.rights.read.ts'
import { byUrgency, type FundingAward, type FundingCall, momentOf, type Target } from './funding.ts'
import { nameTargets, type TargetNames } from './targets.ts'

/** What is shown around calls and awards: which records they are for, as far as the viewer may see these. */
export type Shown = { describe: (id: string) => RecordLine | null; moment: string }

export type CallsPage = Shown & { calls: FundingCall[]; awards: FundingAward[] }

/** Everything, for those who take part; for everybody what was published, be it withdrawn since. */
export async function showCalls(scope: Scope): Promise<CallsPage> {
  return read(scope, async (tx) => {
    const maySee = (one: { life: unknown }) => one.life !== null || maySeeDrafts(scope.viewer)
    const calls = (await listCalls(tx)).filter(maySee)
    const awards = (await listAwards(tx)).filter(maySee)
    const moment = momentOf(scope.now)
    const describe = await describeTargets(tx, scope, [...calls, ...awards])
    return { calls: calls.sort(byUrgency(moment)), awards, describe, moment }
  })
}

export async function showCall(
  scope: Scope,
  slug: string,
): Promise<Shown & { call: FundingCall; awards: FundingAward[] }> {
  return read(scope, async (tx) => {
    const call = await findCall(tx, 'slug', slug)
    if (!call || (call.life === null && !maySeeDrafts(scope.viewer))) throw new NotFound('call')
    const awards = (await listAwards(tx)).filter((one) => one.callId === call.id && one.life !== null)
    return { call, awards, describe: await describeTargets(tx, scope, [call]), moment: momentOf(scope.now) }
  })
}

export type FundingFor = Pick<CallsPage, 'calls' | 'awards' | 'moment'>

/** What everybody reads of money that is for a record, or for one of these. */
export async function showFundingOf(scope: Scope, ids: readonly string[]): Promise<FundingFor> {
  return read(scope, async (tx) => {
    const found = await findFundingOf(tx, ids)
    const calls = (await listCalls(tx, found.calls)).filter(({ life }) => life !== null)
    const ofCalls = new Set(calls.map(({ id }) => id))
    const awards = (await listAwards(tx, found.awards)).filter(
      ({ life, targets, callId }) => life?.act === 'published' && (targets.length > 0 || ofCalls.has(callId ?? '')),
    )
    const moment = momentOf(scope.now)
    return { calls: calls.sort(byUrgency(moment)), awards, moment }
  })
}

/** Calls that everybody reads and that were not withdrawn. */
export async function listRunning(scope: Scope): Promise<FundingCall[]> {
  return read(scope, async (tx) => (await listCalls(tx)).filter(({ life }) => life?.act === 'published'))
}

export async function tellsOfFunding(scope: Scope): Promise<boolean> {
  return read(scope, hasFunding)
}

/** The pages of calls and money that everybody can read. Without any call or award there are none to lead to. */
export async function listFundingPages(tx: Transaction): Promise<((lang: Lang) => string)[]> {
  if (!(await hasFunding(tx))) return []
  const calls = await listCallSlugs(tx)
  return [callsRoutes.calls, callsRoutes.money, ...calls.map((slug) => (lang: Lang) => callsRoutes.call(lang, slug))]
}

export type FundingSheet = Shown & {
  kind: FundingKind
  record: FundingCall | FundingAward | null
  mayEdit: boolean
  names: TargetNames
  calls: FundingCall[]
  callNames: CallNames
}

/** One of them to be worked on, or a new one. */
export async function showSheet(scope: Scope, kind: FundingKind, id: string | null): Promise<FundingSheet> {
  if (!maySeeDrafts(scope.viewer)) throw new Forbidden('showSheet')
  return read(scope, async (tx) => {
    const known = await loadKnownRecords(tx, scope)
    const calls = await listCalls(tx)
    const ids = id !== null && isRecordId(id) ? [id] : []
    const all: (FundingCall | FundingAward)[] = kind === 'call' ? calls : await listAwards(tx, ids)
    const record = all.find((one) => one.id === id) ?? null
    if (id !== null && record === null) throw new NotFound(kind)
    const callId = record && 'callId' in record ? record.callId : null
    const ofCall = calls.find((one) => one.id === callId)?.targets ?? []
    const targets = record && record.targets.length > 0 ? record.targets : ofCall
    return {
      ...{ kind, record, calls, names: nameTargets(known), callNames: nameCalls(calls) },
      mayEdit: record === null || (await mayEditFunding(tx, scope, targets)),
      describe: await describeTargets(tx, scope, [{ targets }]),
      moment: momentOf(scope.now),
    }
  })
}

export function nameCalls(calls: readonly Pick<FundingCall, 'id' | 'slug' | 'reference'>[]): CallNames {
  return {
    find: (word) => calls.find(({ reference, slug }) => reference === word || slug === word)?.id,
    name: (id) => calls.find((one) => one.id === id)?.slug ?? '',
  }
}

async function describeTargets(tx: Transaction, scope: Scope, all: readonly { targets: Target[] }[]) {
  const known = await loadKnownRecords(tx, scope)
  const ids = all.flatMap(({ targets }) => targets.map(({ id }) => id))
  return describeRecords(tx, scope, known, [...new Set(ids)])
}
