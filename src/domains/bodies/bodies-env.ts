import type { PageEnv } from '../../ui/page.ts'
import type { Participant } from './participants/participant.ts'

<<<<<<< HEAD
/** What the workspace pages of bodies find. `later`: does what nobody waits for when the answer has left. */
export type BodiesEnv = PageEnv & { Variables: { later: (work: () => Promise<void>) => void } }
=======
/** What the workspace pages of bodies find. `officeMail`: the address at which the city is written to about them. */
export type BodiesEnv = PageEnv & { Variables: { officeMail: string | null } }
>>>>>>> 84a9893 (bodies: Who gets an answer at which address of a meeting; glossary, README and the note of change)

/** `guest`: who came, by the pass in the address. `later`: does what nobody waits for when the answer has left. */
export type RoomEnv = PageEnv & {
  Variables: { guest: Participant; pass: string; later: (work: () => Promise<void>) => void }
}
