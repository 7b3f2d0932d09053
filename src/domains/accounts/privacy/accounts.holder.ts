import type { Holder } from './holder.ts'
import { isPrivacyKey, sayPrivacy } from './privacy.messages.ts'

/** Nothing in accounts names who did something, beside the log. What they hold of a person itself stands in `held.ts`. */
export const accountsHolder: Holder = {
  listHeld: async () => [],
  listRecordNames: async () => new Map(),
  forgetActor: async () => 0,
  say: (lang, key) => (isPrivacyKey(key) ? sayPrivacy(lang, key) : undefined),
}
