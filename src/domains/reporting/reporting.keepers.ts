import type { Keeper } from '../accounts/accounts.ts'
import { confirmDays } from './following/follower.ts'
import { sayFollowing } from './following/following.messages.ts'
import { dropUnconfirmed } from './following/following.verbs.ts'
import { askerKeepers } from './privacy/asker.keepers.ts'
import { linkKeepers } from './privacy/link.keepers.ts'

/** What of reporting has an end by itself. */
export const reportingKeepers: readonly Keeper[] = [
  {
    kind: 'reporting.follower',
    days: confirmDays,
    mayStay: false,
    name: (lang) => sayFollowing(lang, 'keep'),
    since: (lang) => sayFollowing(lang, 'keep_since'),
    drop: dropUnconfirmed,
  },
  ...linkKeepers,
  ...askerKeepers,
]
