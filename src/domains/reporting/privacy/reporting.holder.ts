import type { Holder } from '../../accounts/accounts.ts'
import { isPrivacyKey, sayPrivacy } from './privacy.messages.ts'
import { forgetActorOfReporting, listHeldOfActor, listReportingNames } from './reporting-actor.queries.ts'

/** What reporting holds of people: who did what, and the links that were sent to them. */
export const reportingHolder: Holder = {
  listHeld: listHeldOfActor,
  listRecordNames: listReportingNames,
  forgetActor: forgetActorOfReporting,
  say: (lang, key) => (isPrivacyKey(key) ? sayPrivacy(lang, key) : undefined),
}
