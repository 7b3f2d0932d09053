import { transact } from '../../../platform/transact.ts'
import type { Keeper } from '../../accounts/accounts.ts'
import { forgetAskers } from './askers.queries.ts'
import { sayPrivacy } from './privacy.messages.ts'

/** Who asked the city something without holding a public office: a year after the answer nobody needs the name any more. */
export const askerKeepers: readonly Keeper[] = [
  {
    kind: 'reporting.asker',
    days: 365,
    mayStay: false,
    name: (lang) => sayPrivacy(lang, 'keep.asker'),
    since: (lang) => sayPrivacy(lang, 'keep.asker_since'),
    drop: (scope, before) =>
      transact(scope, 'reporting.forgetAskers', async ({ tx, changed }) => {
        const forgotten = await forgetAskers(tx, before)
        if (forgotten > 0) changed({ kind: 'inquiry', id: scope.city.id, before: null, after: { forgotten } })
        return forgotten
      }),
  },
]
