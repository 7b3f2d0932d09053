import { writeQuietly } from '../../../platform/transact.ts'
import type { Keeper } from '../../accounts/accounts.ts'
import { deleteDoorsOver, forgetLinksOfPublished, forgetLinksOfUnpublished } from './links-over.queries.ts'
import { sayPrivacy } from './privacy.messages.ts'

function keeper(kind: 'link' | 'door' | 'unpublished', days: number, drop: typeof deleteDoorsOver): Keeper {
  return {
    kind: `reporting.${kind}`,
    days,
    mayStay: false,
    name: (lang) => sayPrivacy(lang, `keep.${kind}`),
    since: (lang) => sayPrivacy(lang, `keep.${kind}_since`),
    drop: (scope, before) => writeQuietly(scope, (tx) => drop(tx, before)),
  }
}

/** What of the links has an end by itself. */
export const linkKeepers: readonly Keeper[] = [
  keeper('door', 30, deleteDoorsOver),
  keeper('link', 180, forgetLinksOfPublished),
  keeper('unpublished', 730, forgetLinksOfUnpublished),
]
