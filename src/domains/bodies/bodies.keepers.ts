import type { Keeper } from '../accounts/accounts.ts'
import { sayArranging } from './meetings/arranging/arranging.messages.ts'
import { dropNeeds } from './meetings/inviting.verbs.ts'
import { sayParticipants } from './participants/participants.messages.ts'
import { dropPasses } from './room/pass.verbs.ts'

/** What of the bodies has an end by itself. */
export const bodiesKeepers: readonly Keeper[] = [
  {
    kind: 'bodies.pass',
    days: 30,
    mayStay: false,
    name: (lang) => sayParticipants(lang, 'keep.pass'),
    since: (lang) => sayParticipants(lang, 'keep.pass_since'),
    drop: dropPasses,
  },
  {
    kind: 'bodies.need',
    days: 90,
    mayStay: false,
    name: (lang) => sayArranging(lang, 'keep.need'),
    since: (lang) => sayArranging(lang, 'keep.need_since'),
    drop: dropNeeds,
  },
]
