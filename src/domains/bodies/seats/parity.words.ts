import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Side } from './body.ts'
import type { Missing, ParityTerms } from './parity.ts'
import { type KnownSide, knownSides } from './seat.ts'
import { saySeats } from './seats.messages.ts'

/** What a side is called: by the city in its own words, else by us in the reader's language. */
export function nameSide(lang: Lang, side: string, sides: readonly Side[]): string {
  const own = sides.find((one) => one.side === side)?.name
  return own ?? saySeats(lang, `side.${knownSides.find((one) => one === side) ?? ('outside' satisfies KnownSide)}`)
}

/** "Mindestens 1 von 3 besetzten Sitzen gehört zu dieser Seite: von außerhalb." */
export function sayRule(lang: Lang, rule: ParityTerms, sides: readonly Side[]): string {
  if (rule.kind === 'equal') return saySeats(lang, 'rule.equal')
  if (rule.kind === 'apart') return saySeats(lang, 'rule.apart', { part: rule.part })
  const side = nameSide(lang, rule.side, sides)
  if (rule.kind === 'self_organised') return saySeats(lang, 'rule.self_organised', { side, part: rule.part })
  return saySeats(lang, 'rule.share', { side, part: rule.part, whole: rule.whole })
}

/** What would heal it: "von außerhalb: noch 2 Sitze". Null where no seat would. */
export function sayMissing(lang: Lang, missing: readonly Missing[], sides: readonly Side[]): string | null {
  if (missing.length === 0) return null
  const each = missing.map(({ side, seats, selfOrganised }) => {
    const key = selfOrganised ? 'missing.self_organised' : 'missing'
    return saySeats(lang, key, { side: nameSide(lang, side, sides), n: seats })
  })
  return formatList(lang, each)
}
