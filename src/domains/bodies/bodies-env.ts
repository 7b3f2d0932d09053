import type { PageEnv } from '../../ui/page.ts'
import type { Participant } from './participants/participant.ts'

/**
 * What the workspace pages of bodies find. `later`: does what nobody waits for when the answer has left. `officeMail`: the
 * address at which the city is written to.
 */
export type BodiesEnv = PageEnv & {
  Variables: { later: (work: () => Promise<void>) => void; officeMail: string | null }
}

/** `guest`: who came, by the pass in the address. `later`: does what nobody waits for when the answer has left. */
export type RoomEnv = PageEnv & {
  Variables: { guest: Participant; pass: string; later: (work: () => Promise<void>) => void }
}
