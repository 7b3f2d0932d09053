import { clearOutgoing } from '../../../platform/mail/outgoing.ts'
import { writeQuietly } from '../../../platform/transact.ts'
import { forgetInvitations } from '../people.verbs.ts'
import type { Keeper } from './holder.ts'
import { sayPrivacy } from './privacy.messages.ts'

function keeper(kind: 'invitation' | 'mail' | 'person', days: number, drop: Keeper['drop']): Keeper {
  return {
    kind: `accounts.${kind}`,
    days,
    mayStay: false,
    name: (lang) => sayPrivacy(lang, `keep.${kind}`),
    since: (lang) => sayPrivacy(lang, `keep.${kind}.since`),
    drop,
  }
}

/** Those without a role in any city: `without-role.verbs.ts`. */
export const withoutRole = 'accounts.person'

/** What has an end among people. How long a session or a link lasts is no wish of a city: `sign-in/session-life.ts`. */
export const accountsKeepers: readonly Keeper[] = [
  keeper('invitation', 30, forgetInvitations),
  keeper('mail', 30, (scope, before) => writeQuietly(scope, (tx) => clearOutgoing(tx, before))),
  keeper('person', 180, null),
]
