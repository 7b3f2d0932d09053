import type { Keeper } from '../../accounts/accounts.ts'
import { dropCopies, dropDocuments, dropFiles, dropRefused, dropUploads } from './leftovers.verbs.ts'
import { sayPrivacy } from './privacy.messages.ts'

const drops = {
  upload: dropUploads,
  refused_document: dropRefused,
  document: dropDocuments,
  working_copy: dropCopies,
  unnamed_file: dropFiles,
}

function keeper(kind: keyof typeof drops, days: number | null): Keeper {
  return {
    kind: `plan.${kind}`,
    days,
    mayStay: days === null,
    name: (lang) => sayPrivacy(lang, `keep.${kind}`),
    since: (lang) => sayPrivacy(lang, `keep.${kind}.since`),
    drop: drops[kind],
  }
}

/** What has an end in the plan: what lies about of files, and what was begun and never published. */
export const planKeepers: readonly Keeper[] = [
  keeper('upload', 7),
  keeper('refused_document', 7),
  keeper('document', null),
  keeper('working_copy', null),
  // After working copies: what only they named is named no more.
  keeper('unnamed_file', 30),
]
