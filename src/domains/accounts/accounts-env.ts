import type { PageEnv } from '../../ui/page.ts'
import type { Holder, Keeper } from './privacy/holder.ts'
import type { SignInParts } from './sign-in/identity.verbs.ts'
import type { Auth } from './sign-in/sign-in.queries.ts'
import type { SignedIn } from './sign-in/sign-in.verbs.ts'

import type { ListUnitMeasures, MoveLead } from './unit-measure.ts'

/**
 * What the pages of accounts find. `auth` is there where people sign in, `signedIn` once they have. `client`: whom a
 * request comes from, to count tries. `later`: does what nobody waits for when the answer has left. `unitMeasures`,
 * `moveLead`: the plan's part in what becomes of units and posts.
 */
export type AccountsEnv = PageEnv & {
  Variables: {
    auth: Auth | undefined
    signInParts: SignInParts
    signedIn: SignedIn | undefined
    client: string | undefined
    later: (work: () => Promise<void>) => void
    hasMailServer: boolean
    unitMeasures: ListUnitMeasures
    moveLead: MoveLead
    /** Who, among all domains, holds something of a person, and what has an end. */
    holders: readonly Holder[]
    keepers: readonly Keeper[]
  }
}
