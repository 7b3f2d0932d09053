import type { Keeper } from '../../accounts/accounts.ts'
import { dropCopies, dropDocuments, dropRefused, dropUploads } from './leftovers.verbs.ts'
import { sayPrivacy } from './privacy.messages.ts'

function keeper(kind: 'upload' | 'refused_document' | 'document' | 'working_copy', days: number | null): Keeper {
  return {
    kind: `plan.${kind}`,
    days,
    mayStay: days === null,
    name: (lang) => sayPrivacy(lang, `keep.${kind}`),
    since: (lang) => sayPrivacy(lang, `keep.${kind}.since`),
    drop: { upload: dropUploads, refused_document: dropRefused, document: dropDocuments, working_copy: dropCopies }[
      kind
    ],
  }
}

/** What has an end in the plan: what lies about of files, and what was begun and never published. */
export const planKeepers: readonly Keeper[] = [
  keeper('upload', 7),
  keeper('refused_document', 7),
  keeper('document', null),
  keeper('working_copy', null),
]
