import type { Words } from '../../../platform/http/form.ts'
import type { Refused } from '../../../platform/outcome.ts'
import type { PageEnv } from '../../../ui/page.ts'
import type { EditingKey } from './editing.messages.ts'
import type { FormState } from './editing-form.ts'

export { versionSeen } from '../../../platform/http/form.ts'

/** What every public page should tell and the city has not given yet. */
export type SiteLack = 'telephone' | 'imprint' | 'privacy' | 'accessibility'

/**
 * `publicUrl`: where the public site of this city is. `report`: logs a bug for whose answer nobody waits. `later`: does
 * what nobody waits for when the answer has left.
 */
export type EditingEnv = PageEnv & {
  Variables: {
    publicUrl: string
    report: (error: unknown) => void
    siteLacks: readonly SiteLack[]
    later: (work: () => Promise<void>) => void
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
  if (refusal.code === 'changed_meanwhile') return { words, errors: {}, notice: 'form.changed_meanwhile' }
  return { words, errors: { [field]: refusal } }
}
