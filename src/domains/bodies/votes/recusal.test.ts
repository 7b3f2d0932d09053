import { describe, expect, test } from 'vitest'
import { decideRecusal, proposeRecusals, type Recusal, readStake, writeStake } from './recusal.ts'

const proposed: Recusal = { state: 'proposed', proposedBy: 'program', reason: 'provider: Brücke', settledReason: '' }
const declared: Recusal = { ...proposed, state: 'declared', reason: 'Ich leite den Verein' }
const dismissed: Recusal = { ...proposed, state: 'dismissed', settledReason: 'anderer Verein' }

describe('a conflict of interest', () => {
  test('is declared by the member, whether it was proposed or found to be none', () => {
    for (const now of [null, proposed, dismissed]) {
      const decided = decideRecusal(now, { kind: 'declare', reason: ' Ich leite den Verein ' })
      expect(decided).toMatchObject({ ok: true, value: { state: 'declared', reason: 'Ich leite den Verein' } })
    }
    expect(decideRecusal(declared, { kind: 'declare', reason: 'nochmals' })).toMatchObject({ ok: false })
  })
  test('is found to be none with a reason only', () => {
    expect(decideRecusal(proposed, { kind: 'dismiss', reason: ' ' })).toMatchObject({ code: 'recusal.reason_missing' })
    expect(decideRecusal(proposed, { kind: 'dismiss', reason: 'anderer Verein' })).toEqual({
      ok: true,
      value: dismissed,
    })
    expect(decideRecusal(declared, { kind: 'dismiss', reason: 'ein Versehen' })).toMatchObject({ ok: true })
    expect(decideRecusal(null, { kind: 'dismiss', reason: 'x' })).toMatchObject({ code: 'recusal.nothing_to_dismiss' })
  })
  test('is proposed once by the program, and anew by who chairs', () => {
    const again = { kind: 'propose', reason: 'wieder' } as const
    expect(decideRecusal(dismissed, { ...again, by: 'program' })).toMatchObject({ code: 'recusal.dismissed_already' })
    expect(decideRecusal(dismissed, { ...again, by: 'chair' })).toMatchObject({
      ok: true,
      value: { state: 'proposed' },
    })
    expect(decideRecusal(proposed, { ...again, by: 'chair' })).toMatchObject({ code: 'recusal.proposed_already' })
  })
})

describe('is proposed to members', () => {
  const members = [
    { participantId: 'ana', units: [{ id: 'u1', names: ['Brückenbau e. V.', 'Brückenbau'] }] },
    { participantId: 'ben', units: [{ id: 'u2', names: ['Amt für Schule'] }] },
  ]
  test('whose organisation has a part in the measure', () => {
    const records = [{ id: 'm1', involved: [{ unitId: 'u1', name: 'Brückenbau e. V.', stake: 'provider' as const }] }]
    expect(proposeRecusals(members, records)).toEqual([
      { participantId: 'ana', recordId: 'm1', stake: 'provider', name: 'Brückenbau e. V.' },
    ])
  })
  test('whose organisation gets money, known by its name alone', () => {
    const involved = [{ unitId: null, name: 'brückenbau e.V.', stake: 'recipient' as const }]
    expect(proposeRecusals(members, [{ id: 'm1', involved }])).toHaveLength(1)
    expect(proposeRecusals(members, [{ id: 'm1', involved: [{ ...involved[0]!, name: 'Brücke' }] }])).toEqual([])
  })
})

test('what the program found can be said in every language', () => {
  expect(readStake(writeStake({ stake: 'lead', name: 'Amt: Schule' }))).toEqual({ stake: 'lead', name: 'Amt: Schule' })
  expect(readStake('Mein Bruder: arbeitet dort')).toBe(null)
})
