import type { Keeper } from '../accounts/accounts.ts'
import { confirmDays } from './following/follower.ts'
import { sayFollowing } from './following/following.messages.ts'
import { dropUnconfirmed } from './following/following.verbs.ts'
import { dropUnsaid } from './lists/joining/joining.verbs.ts'
import { confirmDays as unsaidDays } from './lists/list.ts'
import { sayLists } from './lists/lists.messages.ts'
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
  {
    kind: 'reporting.list_member',
    days: unsaidDays,
    mayStay: false,
    name: (lang) => sayLists(lang, 'keep'),
    since: (lang) => sayLists(lang, 'keep_since'),
    drop: dropUnsaid,
  },
  ...linkKeepers,
  ...askerKeepers,
]
