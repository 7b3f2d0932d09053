/** Somebody whom the bodies of a full city know, with what has an address there. */
import { must } from '../../src/demo/act.ts'
import { knowParticipant } from '../../src/domains/bodies/participants/participant.verbs.ts'
import { insertPass } from '../../src/domains/bodies/room/pass.queries.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { writeQuietly } from '../../src/platform/transact.ts'

/** Gives what stands in addresses, by the names of the matrix. */
export async function fillBodies(scope: Scope, { hidden, unitId }: { hidden: string; unitId: string }) {
  const wish = { name: `Mia ${hidden}`, mail: `mitglied@${hidden}.example`, lang: 'de', unitId } as const
  const participant = must(await knowParticipant(scope, wish))
  const pass = `pass-${hidden}`
  const until = { madeAt: scope.now, expiresAt: new Date(scope.now.getTime() + 86_400_000) }
  await writeQuietly(scope, (tx) => insertPass(tx, scope, pass, { participantId: participant, ...until }))
  return { participant, pass }
}
