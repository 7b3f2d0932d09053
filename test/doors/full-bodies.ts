/** Somebody whom the bodies of a full city know, with what has an address there. */
import { must } from '../../src/demo/act.ts'
import { knowParticipant } from '../../src/domains/bodies/participants/participant.verbs.ts'
import { insertPass } from '../../src/domains/bodies/room/pass.queries.ts'
import { putMotion } from '../../src/domains/bodies/votes/putting.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { writeQuietly } from '../../src/platform/transact.ts'
import { votingBody, wordedMotion } from '../support/voting-body.ts'

/** Gives what stands in addresses, by the names of the matrix. */
export async function fillBodies(scope: Scope, { hidden, unitId }: { hidden: string; unitId: string }) {
  const wish = { name: `Mia ${hidden}`, mail: `mitglied@${hidden}.example`, lang: 'de', unitId } as const
  const participant = must(await knowParticipant(scope, wish))
  const pass = `pass-${hidden}`
  const until = { madeAt: scope.now, expiresAt: new Date(scope.now.getTime() + 86_400_000) }
  await writeQuietly(scope, (tx) => insertPass(tx, scope, pass, { participantId: participant, ...until }))
  return { participant, pass, ...(await fillVotes(scope, hidden, participant)) }
}

/** A motion put to the vote, on which whoever has the pass may vote. */
async function fillVotes(scope: Scope, hidden: string, participant: string) {
  // Bodies are public: their address must not hold what is looked for as hidden.
  const slug = `gremium-${[...hidden].reverse().join('')}`
  const body = await votingBody(scope, { slug, first: participant })
  const motion = await wordedMotion(scope, body.id, { title: `Antrag ${hidden}` })
  must(await putMotion(scope, 'https://plan.example', motion, 1, { closesOn: '2099-01-01', away: [] }))
  return { body: body.slug, motion }
}
