import { dayOf } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { isWorkingDay, loadCalendar } from '../../settings/settings.ts'
import type { Sender } from '../chasing/letters/letter.ts'
import { loadRecipients } from '../chasing/recipients.read.ts'
import { remindToSign } from '../co-signing/remind.verbs.ts'
import { listDraftNumbers } from './answer.queries.ts'
import { listContributions, markReminded } from './contribution.queries.ts'
import { mailForContribution } from './inquiries.mail.ts'
import { listInquiries } from './inquiry.queries.ts'
import { subjectOf } from './inquiry-subject.ts'

/**
 * For the daily work: on working days, reminds once whoever was asked for a contribution or a signature until today and has
 * not given it. However often it is done on a day, nobody hears of it twice. Gives how many mails were written.
 */
export async function remindOfInquiries(scope: Scope, by: Pick<Sender, 'publicUrl'>): Promise<number> {
  return transact(scope, 'reporting.remindOfInquiries', async (write) => {
    const { tx, changed } = write
    const today = dayOf(scope.now)
    if (!isWorkingDay(today, await loadCalendar(tx))) return 0
    const inquiries = new Map(
      (await listInquiries(tx)).flatMap((one) => (one.state === 'open' ? [[one.id, one] as const] : [])),
    )
    const late = (await listContributions(tx)).filter(
      ({ state, dueOn, remindedOn }) => state === 'asked' && dueOn <= today && remindedOn === null,
    )
    const { personFor, nameOf } = await loadRecipients(tx, scope)
    let written = 0
    for (const contribution of late) {
      const inquiry = inquiries.get(contribution.inquiryId)
      const to = personFor(contribution.unitId)
      if (!inquiry || !to) continue
      await markReminded(tx, contribution.id, today)
      const of = { inquiry, contribution, unit: nameOf(contribution.unitId) }
      await mailForContribution(tx, scope, by, to, 'reminded', of)
      changed({ kind: 'contribution', id: contribution.id, before: null, after: { reminded: today } })
      written += 1
    }
    const drafts = await listDraftNumbers(tx)
    const subjects = [...inquiries.values()].map((one) => subjectOf(one, drafts.get(one.id) ?? 0))
    return written + (await remindToSign(write, scope, by, 'inquiry', subjects))
  })
}
