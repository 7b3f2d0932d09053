import type { Holder } from '../../accounts/accounts.ts'
import { forgetActorOfBodies, listBodyRecordNames, listHeldOfActor } from './body-actor.queries.ts'
import { isPrivacyKey, sayPrivacy } from './privacy.messages.ts'

/**
 * What the bodies hold of whoever works for them with an account. What they hold of participants stands on the page of
 * each participant.
 */
export const bodiesHolder: Holder = {
  listHeld: listHeldOfActor,
  listRecordNames: listBodyRecordNames,
  forgetActor: forgetActorOfBodies,
  say: (lang, key) => (isPrivacyKey(key) ? sayPrivacy(lang, key) : undefined),
}
