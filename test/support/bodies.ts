/** Bodies for tests: founded, with seats that are held. */
import { must } from '../../src/demo/act.ts'
import { appoint } from '../../src/domains/bodies/seats/appoint.verbs.ts'
import { type Founding, foundBody } from '../../src/domains/bodies/seats/body.verbs.ts'
import { endMandate } from '../../src/domains/bodies/seats/mandate.verbs.ts'
import { openSeats } from '../../src/domains/bodies/seats/seat.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'

const quorum = { quorumPart: 1, quorumOf: 2 }
const founding: Founding = {
  ...{
    kind: 'expert_group',
    name: 'Fachgruppe Bildung',
    purpose: '- Wege öffnen\n- Zuhören',
    procedure: '',
    fieldIds: [],
  },
  sides: ['administration', 'outside'].map((side) => ({ side, name: null, ...quorum })),
  rules: [{ kind: 'equal' }],
  ...{ healDays: 60, healer: 'Koordination Integrationsplan', allowsExceptions: true, votesNeedParity: false },
  foundedOn: '2025-01-01',
}

/** Two seats a side, the last of them of self-organised associations, held by four people since 2025. Its version is 3. */
export async function seated(scope: Scope, given: Partial<Founding> = {}) {
  const { id, slug } = must(await foundBody(scope, { ...founding, ...given }))
  const sides = ['administration', 'administration', 'outside', 'outside']
  const seats = sides.map((side, i) => ({ side, speaksFor: `Stelle ${i}`, selfOrganised: i === 3, votes: true }))
  const seatIds = must(await openSeats(scope, slug, 1, seats, '2025-01-01'))
  const names = ['Ada Arndt', 'Ben Bach', 'Cem Can', 'Dana Diaz']
  const wishes = seatIds.map((seatId, i) => {
    const person = { name: names[i]!, mail: null, lang: 'de', unitId: null } as const
    return { seatId, part: 'holder', person, unitId: null, startsOn: '2025-01-01', endsOn: null } as const
  })
  const mandates = must(await appoint(scope, slug, 2, { wishes, reason: '', publicUrl: null }))
  return { id, slug, seatIds, mandates }
}

/** One of them has resigned: parity is broken. */
export async function unseated(scope: Scope, given: Partial<Founding> = {}) {
  const body = await seated(scope, given)
  must(
    await endMandate(scope, body.slug, body.mandates[2]!, 3, { ending: 'resigned', lastDay: '2026-10-31', reason: '' }),
  )
  return body
}
