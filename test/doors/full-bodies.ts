/** Somebody whom the bodies of a full city know, with what has an address there. */
import { randomUUID } from 'node:crypto'
import { must } from '../../src/demo/act.ts'
import { knowParticipant } from '../../src/domains/bodies/participants/participant.verbs.ts'
import { insertPass } from '../../src/domains/bodies/room/pass.queries.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { writeQuietly } from '../../src/platform/transact.ts'
import { fillOparl } from '../support/oparl-bodies.ts'

/** Gives what stands in addresses, by the names of the matrix. */
export async function fillBodies(scope: Scope, { hidden, unitId }: { hidden: string; unitId: string }) {
  const wish = { name: `Mia ${hidden}`, mail: `mitglied@${hidden}.example`, lang: 'de', unitId } as const
  const participant = must(await knowParticipant(scope, wish))
  const pass = `pass-${hidden}`
  const until = { madeAt: scope.now, expiresAt: new Date(scope.now.getTime() + 86_400_000) }
  await writeQuietly(scope, (tx) => insertPass(tx, scope, pass, { participantId: participant, ...until }))
  const ids = Array.from({ length: 50 }, () => randomUUID())
  const id = (number: number) => ids[number] ?? ''
  await fillOparl(scope, id)
  const oparl = {
    oparlBody: id(1),
    oparlMeeting: id(10),
    oparlFile: `paper-${id(30)}`,
    oparlPrivateItem: id(21),
    oparlPrivateFile: `paper-${id(33)}`,
  }
  return { participant, pass, ...oparl }
}
