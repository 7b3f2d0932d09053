import { dayOf } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import type { Sender } from '../chasing/letters/letter.ts'
import { loadRecipients } from '../chasing/recipients.read.ts'
import { mailToSign } from './co-signing.mail.ts'
import { listSignatures, saveSignature } from './co-signing.queries.ts'
import { type Subject, whoseTurn } from './co-signing.ts'

/**
 * For the daily work, on a working day: reminds once whoever is to sign until today and has not. `subjects`: those that
 * still want signatures. Gives how many were written to.
 */
export async function remindToSign(
  { tx, changed }: Write,
  scope: Scope,
  by: Pick<Sender, 'publicUrl'>,
  kind: Subject['kind'],
  subjects: readonly Subject[],
): Promise<number> {
  const today = dayOf(scope.now)
  const all = Map.groupBy(
    await listSignatures(tx, { kind, ids: subjects.map(({ id }) => id) }),
    ({ subjectId }) => subjectId,
  )
  const { personFor, nameOf } = await loadRecipients(tx, scope)
  let written = 0
  for (const subject of subjects) {
    const due = whoseTurn(all.get(subject.id) ?? []).filter((one) => one.dueOn <= today && one.remindedOn === null)
    for (const { id, unitId, dueOn } of due) {
      const to = personFor(unitId)
      if (!to) continue
      await saveSignature(tx, id, { remindedOn: today })
      await mailToSign(tx, scope, by, to, 'reminded', { ...subject, unit: nameOf(unitId), dueOn })
      changed({ kind: 'signature', id, before: null, after: { reminded: today } })
      written += 1
    }
  }
  return written
}
