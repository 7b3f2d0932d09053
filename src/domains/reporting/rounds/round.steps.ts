import type { Scope } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import { invite } from '../chasing/chase.verbs.ts'
import type { Sender } from '../chasing/letters/letter.ts'
import type { Round, RoundState } from './round.ts'

/** Which way a round has gone, and by whom mails about it come. */
export type Stepped = { round: Round; from: RoundState; to: RoundState } & Sender

/**
 * What a part of reporting does when a round goes on or back, in the same transaction: whoever begins to collect writes to
 * those who are asked. In this order.
 */
export type WhenStepped = (write: Write, scope: Scope, stepped: Stepped) => Promise<void>

export const whenStepped: readonly WhenStepped[] = [invite]
