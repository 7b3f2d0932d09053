import { type Outcome, ok, type Refused, refused } from '../../../platform/outcome.ts'
import { addDays } from '../../settings/settings.ts'
import { composeOn, countSides, heldOn } from './composition.ts'
import { decideMandate, type Mandate, type MandateRefusal, type MandateWish, type Register } from './mandate.ts'
import { offOf, type ParityRule } from './parity.ts'
import type { Charter } from './standing.ts'

/** A new mandate with the id it is to have. */
export type Appointing = MandateWish & { id: string }
export type ParityRefusal = 'parity.would_break' | 'parity.reason_missing'
/** `ends`: mandates that end earlier, since somebody follows. */
export type Appointed = { begins: Mandate[]; ends: Mandate[] }

/**
 * Who comes into a body, in one act. An appointment by which parity breaks, or a break grows, is refused; where the rules
 * of procedure allow it, it is recorded with a reason.
 *
 * All seats that are newly filled on one day are judged together, against the others of that day. So
 * - a body of equal sides grows, or is filled from empty, by several appointments in one act, one on each side;
 * - an appointment that brings a body nearer to its rule is always fine, even if the rule is broken still;
 * - so is whoever follows somebody without a gap, in a broken body as well, since it stays as it was;
 * - a minimum within an empty body, which nobody can reach by one appointment, is reached one by one.
 * That a term ends later, and parity by it, is nobody's appointment: the body then shows as broken.
 */
export function decideAppointments(
  wishes: readonly Appointing[],
  charter: Charter,
  register: Register,
  reason: string,
): Outcome<Appointed, MandateRefusal | ParityRefusal> & { wish?: number } {
  let after = register
  for (const [wish, { id, ...wanted }] of wishes.entries()) {
    const decided = decideMandate(wanted, after)
    if (!decided.ok) return { ...decided, wish }
    after = { seats: after.seats, mandates: afterOne(after.mandates, { id, ...wanted }, decided.value.ends) }
  }
  const worst = findBreak(charter, register, after)
  const words = reason.trim()
  if (worst && !charter.allowsExceptions) return namingRule('parity.would_break', worst)
  if (worst && words === '') return namingRule('parity.reason_missing', worst)
  const known = new Map(register.mandates.map((one) => [one.id, one]))
  const parityReason = worst ? words : null
  return ok({
    begins: after.mandates.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, parityReason })),
    ends: after.mandates.filter((one) => known.has(one.id) && known.get(one.id) !== one),
  })
}

function afterOne(mandates: readonly Mandate[], wish: Appointing, ends: Mandate | null): Mandate[] {
  const kept = mandates.map((one) => (one.id === ends?.id ? ends : one))
  const ending = wish.endsOn === null ? null : 'term'
  return [...kept, { ...wish, office: null, ending, endingReason: '', parityReason: null }]
}

export type Break = { rule: ParityRule; day: string; off: number }

/** The first break that `after` has and `before` had not, or not as large, on a day on which somebody begins. */
export function findBreak(charter: Charter, before: Register, after: Register): Break | null {
  const days = after.mandates.filter(({ part }) => part === 'holder')
  for (const day of [...new Set(days.map(({ startsOn }) => startsOn))].sort()) {
    for (const rule of charter.rules.filter(({ inForceOn }) => inForceOn <= day)) {
      if (growth(rule, charter.sides, after, day) > growth(rule, charter.sides, before, day))
        return { rule, day, off: offOf(rule, composeOn(charter.sides, after, day)) }
    }
  }
  return null
}

/** By how much further a rule is broken through the seats that are newly filled on a day. */
function growth(rule: ParityRule, sides: readonly string[], register: Register, day: string): number {
  const before = new Set(heldOn(register, addDays(day, -1)))
  const held = heldOn(register, day)
  const kept = held.filter((seat) => before.has(seat))
  return Math.max(0, offOf(rule, countSides(sides, held)) - offOf(rule, countSides(sides, kept)))
}

function namingRule(code: ParityRefusal, { rule, day, off }: Break): Refused<ParityRefusal> {
  const side = 'side' in rule ? rule.side : ''
  const part = 'part' in rule ? rule.part : 0
  const whole = 'whole' in rule ? rule.whole : 0
  return refused(code, { kind: rule.kind, side, part, whole, day, off })
}
