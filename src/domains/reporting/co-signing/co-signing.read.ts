import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import { listActorNames, loadPaths } from '../../accounts/accounts.ts'
import { loadRecipients } from '../chasing/recipients.read.ts'
import { mayEditReports, maySignFor } from '../reporting.access.ts'
import { listSignatures } from './co-signing.queries.ts'
import {
  isComplete,
  isMissing,
  isStale,
  lastAnswerOf,
  type Signature,
  type SigningState,
  type SigningStep,
  type Subject,
  signingStateOf,
  whoseTurn,
} from './co-signing.ts'

/**
 * One unit on the list. `isTurn`: it is asked now. `maySign`: by whoever looks, now. `reachesNobody`: nobody heads it who
 * could be written to. `signed`: the last version that somebody of this unit has signed or refused.
 */
export type SigningLine = {
  id: string
  place: number
  unitId: string
  unit: string
  dueOn: string
  isLate: boolean
  state: SigningState
  isTurn: boolean
  isStale: boolean
  maySign: boolean
  reachesNobody: boolean
  signed: SigningStep | null
  acts: (SigningStep & { name: string })[]
}

export type CoSigning = { subject: Subject; lines: SigningLine[]; isComplete: boolean; mayArrange: boolean }

/** The list of one text, for its page. */
export async function loadCoSigning(tx: Transaction, scope: Scope, subject: Subject): Promise<CoSigning> {
  const signatures = await listSignatures(tx, { kind: subject.kind, ids: [subject.id] })
  const { personFor, leads, nameOf } = await loadRecipients(tx, scope)
  const names = await listActorNames(tx, [...new Set(signatures.flatMap(({ acts }) => acts.map(({ actor }) => actor)))])
  const pathOf = await loadPaths(tx, scope)
  const turn = new Set(whoseTurn(signatures).map(({ id }) => id))
  const today = dayOf(scope.now)
  const lines = signatures.map((one): SigningLine => {
    const { id, place, unitId, dueOn, acts } = one
    const isTurn = turn.has(id)
    return {
      ...{ id, place, unitId, unit: nameOf(unitId), dueOn, isTurn, state: signingStateOf(one) },
      isLate: isMissing(one) && dueOn < today,
      isStale: isStale(one, subject.version),
      maySign: isTurn && maySignFor(scope.viewer, pathOf(unitId), (person) => leads(person, unitId)),
      reachesNobody: isMissing(one) && personFor(unitId) === null,
      signed: lastAnswerOf(one) ?? null,
      acts: acts.map((act) => ({ ...act, name: names.get(act.actor) ?? '' })),
    }
  })
  return { subject, lines, isComplete: isComplete(signatures), mayArrange: mayEditReports(scope.viewer) }
}

/** `isOwn`: it is, or was, the viewer's to sign. */
export type AskedSignature = Pick<Signature, 'subjectId' | 'unitId' | 'dueOn'> & {
  unit: string
  state: SigningState
  isTurn: boolean
  isMissing: boolean
  isOwn: boolean
  maySign: boolean
}

/** What units are asked to sign of some texts, by unit, never by person. */
export async function listAskedSignatures(
  tx: Transaction,
  scope: Scope,
  subjects: { kind: Subject['kind']; ids: readonly string[] },
): Promise<AskedSignature[]> {
  const all = await listSignatures(tx, subjects)
  if (all.length === 0) return []
  const { leads, nameOf } = await loadRecipients(tx, scope)
  const pathOf = await loadPaths(tx, scope)
  return [...Map.groupBy(all, ({ subjectId }) => subjectId).values()].flatMap((signatures) => {
    const turn = new Set(whoseTurn(signatures))
    return signatures.map((one) => {
      const may = maySignFor(scope.viewer, pathOf(one.unitId), (person) => leads(person, one.unitId))
      const isOwn = may && isCalled(scope, one)
      return {
        ...{ subjectId: one.subjectId, unitId: one.unitId, dueOn: one.dueOn, unit: nameOf(one.unitId) },
        ...{ state: signingStateOf(one), isTurn: turn.has(one), isMissing: isMissing(one), isOwn },
        maySign: turn.has(one) && isOwn,
      }
    })
  })
}

/** Whether it was somebody's turn, or is on record as theirs. */
function isCalled({ viewer }: Scope, { calledAt, acts }: Signature): boolean {
  return calledAt !== null || acts.some(({ actor }) => actor === actorOf(viewer))
}

/** Whether the viewer's units are, or were, asked to sign something: then they may read it. */
export async function isAskedToSign(tx: Transaction, scope: Scope, { kind, id }: Pick<Subject, 'kind' | 'id'>) {
  return (await listAskedSignatures(tx, scope, { kind, ids: [id] })).some(({ isOwn }) => isOwn)
}
