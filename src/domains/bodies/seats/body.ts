import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { ParityRule } from './parity.ts'
import type { Charter } from './standing.ts'

export const bodyKinds = [
  'expert_group',
  'youth_group',
  'steering_group',
  'board',
  'working_committee',
  'advisory_board',
  'council_committee',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/**
 * A side of a body. `name`: in the city's own words; null: as we call it. The quorum is a share of its seats with a vote: at
 * least `quorumPart` of `quorumOf` have to be there.
 */
export type Side = { side: string; name: string | null; quorumPart: number; quorumOf: number }

/** A body in which sides sit together. `fieldIds`: the fields of action it works for. */
export type Body = {
  id: string
  slug: string
  kind: BodyKind
  name: string
  /** Light markup, as all long texts; so is `procedure`. */
  purpose: string
  procedure: string
  foundedOn: string
  healDays: number
  healer: string
  allowsExceptions: boolean
  votesNeedParity: boolean
  version: number
  closedOn: string | null
  closedReason: string | null
  fieldIds: string[]
  /** In their order. */
  sides: Side[]
  rules: ParityRule[]
}

export type BodyWish = Pick<Body, 'kind' | 'name' | 'purpose' | 'procedure' | 'fieldIds'>
export type BodyRefusal = 'body.name_missing'

export function checkBody(wish: BodyWish): Outcome<BodyWish, BodyRefusal> {
  const name = wish.name.trim()
  if (name === '') return refused('body.name_missing')
  return ok({ ...wish, name, purpose: wish.purpose.trim(), procedure: wish.procedure.trim() })
}

export function charterOf(body: Body): Charter {
  const { rules, healDays, healer, allowsExceptions } = body
  return { sides: body.sides.map(({ side }) => side), rules, healDays, healer, allowsExceptions }
}

export type BodyClosing = { on: string; reason: string }
export type BodyClosingRefusal =
  | 'body.closed'
  | 'body.reason_missing'
  | 'body.closes_before_founding'
  | 'body.closes_later'

/** With its last day end its seats and all mandates in it. */
export function decideBodyClosing(
  { closedOn, foundedOn }: Pick<Body, 'closedOn' | 'foundedOn'>,
  { on, reason }: BodyClosing,
  today: string,
): Outcome<BodyClosing, BodyClosingRefusal> {
  if (closedOn !== null) return refused('body.closed')
  if (reason.trim() === '') return refused('body.reason_missing')
  if (on < foundedOn) return refused('body.closes_before_founding', { day: foundedOn })
  if (on > today) return refused('body.closes_later')
  return ok({ on, reason: reason.trim() })
}
