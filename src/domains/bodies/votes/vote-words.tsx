import type { FC } from 'hono/jsx'
import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import { Said } from '../../../ui/said/said.tsx'
import type { StatusShape } from '../../../ui/status/status.tsx'
import type { Motion } from './motion.ts'
import type { MotionResult } from './result.ts'
import { sayVotes, type VotesKey } from './votes.messages.ts'

/** What a side is called: by the city, or as we call it. */
export function sayVotingSide(lang: Lang, { side, name }: { side: string; name: Text | null }): string {
  return name?.words ?? sayVotes(lang, `side.${side}` as VotesKey)
}

export const SideName: FC<{ lang: Lang; side: { side: string; name: Text | null } }> = ({ lang, side }) =>
  side.name ? <Said text={side.name} lang={lang} quiet /> : <>{sayVotingSide(lang, side)}</>

/** What a yes does; null where it does no more than say so. */
export function sayEffect(lang: Lang, { effect, stepTo, kindTo }: Motion): string | null {
  if (effect === 'minutes') return sayVotes(lang, 'effect.minutes')
  if (stepTo !== null) return sayVotes(lang, `effect.step.${stepTo}`)
  return kindTo === null ? null : sayVotes(lang, `effect.kind.${kindTo}`)
}

export const resultShapes: Record<NonNullable<Motion['result']>, StatusShape> = {
  carried: 'done',
  lost: 'ended',
  no_quorum: 'dotted',
  no_parity: 'dotted',
  withdrawn: 'turn',
}

/** Why it came out so, and on which sides it hung where that may be told. */
export function sayWhy(lang: Lang, { why, sides }: Pick<MotionResult, 'why' | 'sides'>): string | null {
  if (why === null) return null
  const named = why.sides.map((one) =>
    sayVotingSide(lang, sides.find(({ side }) => side === one) ?? { side: one, name: null }),
  )
  const names = formatList(lang, named)
  const words = sayVotes(lang, `why.${why.why}`, { sides: names })
  const isToldApart = why.why !== 'side_not_quorate' && named.length > 0
  return isToldApart ? `${words} ${sayVotes(lang, 'why.hung_on', { sides: names })}` : words
}
