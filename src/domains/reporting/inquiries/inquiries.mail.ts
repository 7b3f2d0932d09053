import { formatDate } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { queueMail } from '../../../platform/mail/outgoing.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { Person } from '../../accounts/accounts.ts'
import type { Sender } from '../chasing/letters/letter.ts'
import type { Contribution } from './contribution.ts'
import { type InquiriesKey, sayInquiries } from './inquiries.messages.ts'
import { inquiriesRoutes } from './inquiries.routes.ts'
import type { Inquiry } from './inquiry.ts'

/** Asks a unit for what it knows, or reminds it. Who asked the city stands in no mail. */
export async function mailForContribution(
  tx: Transaction,
  scope: Scope,
  { publicUrl }: Pick<Sender, 'publicUrl'>,
  to: Person,
  kind: 'asked' | 'reminded',
  of: { inquiry: Inquiry; contribution: Pick<Contribution, 'dueOn' | 'request'>; unit: string },
): Promise<void> {
  const lang = sourceLanguage(scope.city)
  const { inquiry, contribution, unit } = of
  const link = publicUrl + inquiriesRoutes.inquiry(inquiry.slug)
  const due = formatDate(lang, contribution.dueOn)
  const told = { city: scope.city.name, name: to.name, subject: inquiry.subject, unit, due, link }
  const say = (key: InquiriesKey) => sayInquiries(lang, key, told)
  const words = [
    say('mail.hello'),
    say(`mail.${kind}`),
    contribution.request,
    say('mail.due'),
    say('mail.link'),
  ].filter((one) => one !== '')
  await queueMail(tx, scope, { to: to.mail, subject: say(`mail.${kind}_subject`), words: `${words.join('\n\n')}\n` })
}
