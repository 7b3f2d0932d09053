import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { slugOf } from '../../../platform/slug.ts'
import type { Body, Side } from './body.ts'
import type { ParityRule, ParityTerms } from './parity.ts'
import { knownSides, type Seat } from './seat.ts'

/** A side as it is wanted. `side`: its key; '' for one that is new and has a name of the city's own. */
export type SideWish = Side
/** By which rules a body is composed. */
export type CharterWish = Pick<Body, 'healDays' | 'healer' | 'allowsExceptions' | 'votesNeedParity'> & {
  sides: readonly SideWish[]
  rules: readonly ParityTerms[]
}
export type CharterRefusal =
  | 'charter.no_side'
  | 'charter.side_twice'
  | 'charter.side_has_seats'
  | 'charter.side_unknown'
  | 'charter.heal_days'
export type CharterChange = Omit<CharterWish, 'sides' | 'rules'> & { sides: Side[]; rules: ParityRule[] }

type Known = { rules: readonly ParityRule[]; seats: readonly Pick<Seat, 'side'>[] }

/**
 * The charter that a body is to have. A rule that it had before stays in force since then; what is new holds from today
 * on, so that nobody is late with what nobody knew of. `newId`: for each rule that is new.
 */
export function checkCharter(
  wish: CharterWish,
  { rules, seats }: Known,
  today: string,
  newId: () => string,
): Outcome<CharterChange, CharterRefusal> {
  const sides = wish.sides.map((one) => ({ ...one, side: one.side || keyOf(one.name ?? '') }))
  const keys = new Set(sides.map(({ side }) => side))
  if (keys.size === 0) return refused('charter.no_side')
  const names = sides.map(({ side, name }) => name ?? side)
  if (keys.size < sides.length || new Set(names).size < names.length) return refused('charter.side_twice')
  if (seats.some(({ side }) => !keys.has(side))) return refused('charter.side_has_seats')
  if (wish.rules.some((rule) => 'side' in rule && !keys.has(rule.side))) return refused('charter.side_unknown')
  if (wish.healDays < 1 || wish.healDays > 1000) return refused('charter.heal_days')
  const asBefore = (terms: ParityTerms) => rules.find((one) => termsOf(one) === termsOf(terms))
  return ok({
    ...wish,
    healer: wish.healer.trim(),
    sides,
    rules: wish.rules.map((terms) => asBefore(terms) ?? { ...terms, id: newId(), inForceOn: today }),
  })
}

function termsOf(terms: ParityTerms): string {
  const { kind, side, part, whole } = { side: null, part: null, whole: null, ...terms }
  return JSON.stringify([kind, side, part, whole])
}

/** The key of a side with a name of the city's own, which never is one of those that we have words for. */
function keyOf(name: string): string {
  const key = slugOf(name, 'side').replaceAll('-', '_')
  return /^[a-z]/.test(key) && !(knownSides as readonly string[]).includes(key) ? key : `side_${key}`
}
