import type { Holder } from '../../accounts/accounts.ts'
import { forgetActorOfGuide, listGuideRecordNames, listHeldOfGuideActor } from './guide-actor.queries.ts'
import { isPrivacyKey, sayPrivacy } from './privacy.messages.ts'

/** What the guide holds of whoever works on it with an account. */
export const guideHolder: Holder = {
  listHeld: listHeldOfGuideActor,
  listRecordNames: listGuideRecordNames,
  forgetActor: forgetActorOfGuide,
  say: (lang, key) => (isPrivacyKey(key) ? sayPrivacy(lang, key) : undefined),
}
