import type { Scope } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import type { Round, RoundState } from './round.ts'

/** Which way a round has gone. `publicUrl`: for mails that have to bring a link. */
export type Stepped = { round: Round; from: RoundState; to: RoundState; publicUrl: string }

/**
 * What a part of reporting does when a round goes on or back, in the same transaction: whoever begins to collect writes to
 * those who are asked. In this order.
 */
export type WhenStepped = (write: Write, scope: Scope, stepped: Stepped) => Promise<void>

export const whenStepped: readonly WhenStepped[] = []
