import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { listUnits, loadPaths } from '../../accounts/accounts.ts'
import type { Sender } from '../chasing/letters/letter.ts'
import { loadRecipients } from '../chasing/recipients.read.ts'
import { mayEditReports, maySignFor } from '../reporting.access.ts'
import { mailToSign } from './co-signing.mail.ts'
import { insertSignature, insertSigningAct, listSignatures, saveSignature } from './co-signing.queries.ts'
import { type Signature, type SigningAnswer, type Subject, signingStateOf, whoseTurn } from './co-signing.ts'

export type SigningRefusal =
  | 'changed_meanwhile'
  | 'signing.no_text'
  | 'signing.no_unit'
  | 'signing.place_gone'
  | 'signing.due_past'
  | 'signing.not_your_turn'
  | 'signing.remark_missing'
  | 'signing.not_from_here'

type By = Pick<Sender, 'publicUrl'>
export type SigningWish = { place: number; unitIds: readonly string[]; dueOn: string }

/** Puts units on the list. Those whose turn it is are written to at once. */
export async function askToSign(
  scope: Scope,
  by: By,
  subject: Subject,
  { place, unitIds, dueOn }: SigningWish,
): Promise<Outcome<null, SigningRefusal>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('askToSign')
  return transact(scope, 'reporting.askToSign', async (write) => {
    const { tx, changed } = write
    if (subject.version === 0) return refused('signing.no_text')
    if (!Number.isInteger(place) || place < 1 || place > 20) return refused('signing.place_gone')
    if (dueOn < dayOf(scope.now)) return refused('signing.due_past')
    const open = new Set((await listUnits(tx, scope)).flatMap(({ id, closedOn }) => (closedOn === null ? [id] : [])))
    const all = await listSignatures(tx, { kind: subject.kind, ids: [subject.id] })
    const here = new Map(all.filter((one) => one.place === place).map((one) => [one.unitId, one]))
    // One that was taken off the list is put back by asking it again.
    const wanted = unitIds.filter((id) => open.has(id) && !here.has(id))
    if (wanted.length === 0) return refused('signing.no_unit')
    for (const unitId of wanted) {
      const id = randomUUID()
      await insertSignature(tx, scope, { id, subjectKind: subject.kind, subjectId: subject.id, place, unitId, dueOn })
      await insertSigningAct(tx, scope, { id, acts: [] }, { act: 'asked', remark: '', textVersion: subject.version })
      changed({ kind: 'signature', id, before: null, after: { subject: subject.id, place, unit: unitId, due: dueOn } })
    }
    await callNext(write, scope, by, subject)
    return ok(null)
  })
}

/** Of a unit: signed, signed with a remark, or refused with a reason; for the version of the text that was before its eyes. */
export async function answerToSign(
  scope: Scope,
  by: By,
  subject: Subject,
  wish: { id: string; act: SigningAnswer; remark: string; seen: number },
): Promise<Outcome<null, SigningRefusal>> {
  return transact(scope, 'reporting.answerToSign', async (write) => {
    const { tx, changed } = write
    const { all, one } = await load(write, subject, wish.id)
    const { leads } = await loadRecipients(tx, scope)
    const pathOf = await loadPaths(tx, scope)
    if (!maySignFor(scope.viewer, pathOf(one.unitId), (person) => leads(person, one.unitId))) {
      throw new Forbidden('answerToSign')
    }
    if (!whoseTurn(all).some(({ id }) => id === one.id)) return refused('signing.not_your_turn')
    if (wish.seen !== subject.version) return refused('changed_meanwhile')
    const remark = wish.remark.trim()
    if (wish.act !== 'signed' && remark === '') return refused('signing.remark_missing')
    await insertSigningAct(tx, scope, one, {
      act: wish.act,
      remark: wish.act === 'signed' ? '' : remark,
      textVersion: subject.version,
    })
    changed({ kind: 'signature', id: one.id, before: { state: 'awaited' }, after: { state: wish.act, remark } })
    await callNext(write, scope, by, subject)
    return ok(null)
  })
}

/** Of whoever answers for the text: what was signed stays on record, and the unit is asked for the text of today. */
export async function askToSignAgain(
  scope: Scope,
  by: By,
  subject: Subject,
  { id, dueOn }: { id: string; dueOn: string },
): Promise<Outcome<null, SigningRefusal>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('askToSignAgain')
  return transact(scope, 'reporting.askToSignAgain', async (write) => {
    const { one } = await load(write, subject, id)
    const before = signingStateOf(one)
    if (before === 'awaited') return refused('signing.not_from_here')
    if (dueOn < dayOf(scope.now)) return refused('signing.due_past')
    await insertSigningAct(write.tx, scope, one, { act: 'asked', remark: '', textVersion: subject.version })
    await saveSignature(write.tx, id, { dueOn, calledAt: null, remindedOn: null })
    write.changed({ kind: 'signature', id, before: { state: before }, after: { state: 'awaited', due: dueOn } })
    await callNext(write, scope, by, subject)
    return ok(null)
  })
}

/** Nobody waits for this unit any more. It stays on the list, with the reason. */
export async function takeOffSigning(
  scope: Scope,
  by: By,
  subject: Subject,
  { id, remark }: { id: string; remark: string },
): Promise<Outcome<null, SigningRefusal>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('takeOffSigning')
  return transact(scope, 'reporting.takeOffSigning', async (write) => {
    const { one } = await load(write, subject, id)
    const before = signingStateOf(one)
    if (before !== 'awaited' && before !== 'refused') return refused('signing.not_from_here')
    if (remark.trim() === '') return refused('signing.remark_missing')
    const act = { act: 'withdrawn' as const, remark: remark.trim(), textVersion: subject.version }
    await insertSigningAct(write.tx, scope, one, act)
    write.changed({ kind: 'signature', id, before: { state: before }, after: { state: 'withdrawn', remark } })
    await callNext(write, scope, by, subject)
    return ok(null)
  })
}

async function load({ tx }: Write, { kind, id: subjectId }: Subject, id: string) {
  const all = await listSignatures(tx, { kind, ids: [subjectId] })
  const one = all.find((signature) => signature.id === id)
  if (!one) throw new NotFound('signature')
  return { all, one }
}

/** Writes to whom it falls now and who was not written to yet. */
async function callNext({ tx }: Write, scope: Scope, by: By, subject: Subject): Promise<void> {
  const turn = whoseTurn(await listSignatures(tx, { kind: subject.kind, ids: [subject.id] }))
  const { personFor, nameOf } = await loadRecipients(tx, scope)
  for (const { id, unitId, dueOn, acts } of turn.filter(({ calledAt }: Signature) => calledAt === null)) {
    await saveSignature(tx, id, { calledAt: scope.now })
    const to = personFor(unitId)
    const kind = acts.length > 1 ? 'again' : 'called'
    if (to) await mailToSign(tx, scope, by, to, kind, { ...subject, unit: nameOf(unitId), dueOn })
  }
}
