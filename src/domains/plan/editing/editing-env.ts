import type { Words } from '../../../platform/http/form.ts'
import type { Refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { PageEnv } from '../../../ui/page.ts'
import type { EditingKey } from './editing.messages.ts'
import type { FormState } from './editing-form.ts'

export { versionSeen } from '../../../platform/http/form.ts'

/** What every public page should tell and the city has not given yet. */
export type SiteLack = 'telephone' | 'imprint' | 'privacy' | 'accessibility'

type Consultation = { organization: string; day: string | null; result: string }
/** A paper of the council, and what became of it as far as anybody tells. */
export type FoundPaper = {
  id: string
  number: string
  title: string
  url: string | null
  day: string | null
  deleted: boolean
  consultations: readonly Consultation[]
  decided: Consultation | undefined
}
/** Looks for papers by number or title. `none`: the city has nothing to look in. */
export type FindPapers = (scope: Scope, words: string) => Promise<{ none: boolean; papers: readonly FoundPaper[] }>

/**
 * `publicUrl`: where the public site of this city is. `report`: logs a bug for whose answer nobody waits. `later`: does
 * what nobody waits for when the answer has left. `findPapers`: the council's papers are another domain's business.
 */
export type EditingEnv = PageEnv & {
  Variables: {
    publicUrl: string
    report: (error: unknown) => void
    siteLacks: readonly SiteLack[]
    later: (work: () => Promise<void>) => void
    findPapers: FindPapers
  }
}

const notices: readonly EditingKey[] = [
  'draft.published',
  'draft.discarded',
  'status.saved',
  'status.saved_hidden',
  'measure.saved',
]

/** What the last act achieved, said once on the page it led to. Only words of ours come out of an address. */
export function noticeOf(query: string | undefined): EditingKey | undefined {
  return notices.find((notice) => notice === query)
}

/** A refusal of the verb, as the form shows it: at the field it is about, or above all for a conflict. */
export function refusedForm(words: Words, field: string, refusal: Refused): FormState {
  if (refusal.code === 'changed_meanwhile') {
    return { words, errors: {}, notice: 'form.changed_meanwhile', conflict: true }
  }
  return { words, errors: { [field]: refusal } }
}
