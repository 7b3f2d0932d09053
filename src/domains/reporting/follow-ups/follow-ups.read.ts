import type { Transaction } from '../../../platform/database.ts'
import { Forbidden } from '../../../platform/errors.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listActorNames } from '../../accounts/accounts.ts'
import { maySeeRounds } from '../reporting.access.ts'
import { listFollowUps, listLastSteps } from './follow-up.queries.ts'
import { type FollowUp, followUpKinds, isTheirs, type RecordRef } from './follow-up.ts'
import { type NamedRecord, nameRecords } from './named-record.read.ts'
import { loadTeams, type Teams } from './teams.read.ts'

/** `record` null: it is gone. `team`: the name of the unit; null where it is the viewer's own or the coordination's. */
export type FollowUpLine = FollowUp & { record: NamedRecord | null; team: string | null; doneBy: string }

/** `on`: the record for which one is to be set. */
export type FollowUpsPage = {
  lines: FollowUpLine[]
  done: FollowUpLine[]
  teams: Teams
  on: (RecordRef & { named: NamedRecord }) | null
}

/** So long a done one can be undone. */
const undoDays = 14

export async function showFollowUps(scope: Scope, publicUrl: string, on?: string): Promise<FollowUpsPage> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('showFollowUps')
  return read(scope, async (tx) => {
    const teams = await loadTeams(tx, scope)
    const doneSince = new Date(scope.now.getTime() - undoDays * 86_400_000)
    const all = await loadLines(tx, scope, publicUrl, teams, { doneSince })
    const ref = readRef(on ?? '')
    const named = ref && (await nameRecords(tx, scope, publicUrl, [ref]))(ref)
    return {
      lines: all.filter(({ doneAt }) => doneAt === null),
      done: all.filter(({ doneAt }) => doneAt !== null),
      teams,
      on: ref && named ? { ...ref, named } : null,
    }
  })
}

/** What is open for whoever looks. `of`: on one record. */
export async function loadLines(
  tx: Transaction,
  scope: Scope,
  publicUrl: string,
  teams: Teams,
  which: { of?: string; doneSince?: Date } = {},
): Promise<FollowUpLine[]> {
  const units = new Map(teams.units.map(({ id, name }) => [id, name.words]))
  const theirs = { ...teams, units: new Set(units.keys()) }
  const own = (await listFollowUps(tx, which)).filter((one) => isTheirs(one, theirs))
  if (own.length === 0) return []
  const nameOf = await nameRecords(
    tx,
    scope,
    publicUrl,
    own.map(({ kind, recordId }) => ({ kind, id: recordId })),
  )
  const done = own.filter(({ doneAt }) => doneAt !== null)
  const last = await listLastSteps(
    tx,
    done.map(({ id }) => id),
  )
  const names = await listActorNames(
    tx,
    [...last.values()].map(({ actor }) => actor),
  )
  return own.map((one) => ({
    ...one,
    record: nameOf({ kind: one.kind, id: one.recordId }),
    team: units.get(one.unitId ?? '') ?? null,
    doneBy: names.get(last.get(one.id)?.actor ?? '') ?? '',
  }))
}

/** `measure:0d6c…` as it stands in an address. */
export function readRef(words: string): RecordRef | null {
  const [kindSaid, id = ''] = words.split(':')
  const kind = followUpKinds.find((one) => one === kindSaid)
  return kind && isRecordId(id) ? { kind, id } : null
}
