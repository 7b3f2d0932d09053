import { formatDate } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { queueMail } from '../../../platform/mail/outgoing.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { Person } from '../../accounts/accounts.ts'
import type { Sender } from '../chasing/letters/letter.ts'
import { type CoSigningKey, sayCoSigning } from './co-signing.messages.ts'

/** `path`: where it is done, in the workspace. */
export type Asking = { title: string; path: string; unit: string; dueOn: string }

/** One plain mail to somebody of whom something is wanted until a day. */
export async function mailToSign(
  tx: Transaction,
  scope: Scope,
  { publicUrl }: Pick<Sender, 'publicUrl'>,
  to: Person,
  kind: 'called' | 'again' | 'reminded',
  { title, path, unit, dueOn }: Asking,
): Promise<void> {
  const lang = sourceLanguage(scope.city)
  const due = formatDate(lang, dueOn)
  const told = { city: scope.city.name, name: to.name, title, unit, due, link: publicUrl + path }
  const say = (key: CoSigningKey) => sayCoSigning(lang, key, told)
  const words = [say('mail.hello'), say(`mail.${kind}`), say('mail.due'), say('mail.link')]
  await queueMail(tx, scope, { to: to.mail, subject: say(`mail.${kind}_subject`), words: `${words.join('\n\n')}\n` })
}
