import type { Holder } from '../../accounts/accounts.ts'
import { sayVerb } from '../history/say-verb.ts'
import { forgetActorIn, listHeldOf, listNamesOf } from './actor.queries.ts'
import { isPrivacyKey, sayPrivacy } from './privacy.messages.ts'

/** What the plan holds of people: who did what. Names that stand in its texts are the city's own words. */
export const planHolder: Holder = {
  listHeld: listHeldOf,
  listRecordNames: listNamesOf,
  forgetActor: forgetActorIn,
  say: (lang, key) => {
    if (key.startsWith('verb.plan.')) return sayVerb(lang, key.slice('verb.'.length))
    return isPrivacyKey(key) ? sayPrivacy(lang, key) : undefined
  },
}
