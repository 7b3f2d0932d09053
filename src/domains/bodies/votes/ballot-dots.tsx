import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { type Choice, type Counts, choices, sumOf } from './tally.ts'
import { sayVotes } from './votes.messages.ts'

const step = 18
const perRow = 16

/** One mark a ballot: a full disc is a yes, a cross a no, a ring an abstention. The table below it says the same. */
export const BallotDots: FC<{ lang: Lang; name: string; counts: Counts }> = ({ lang, name, counts }) => {
  const cast = sumOf(counts)
  if (cast === 0) return null
  const marks = choices.flatMap((choice) => Array.from({ length: counts[choice] }, () => choice))
  const width = Math.min(cast, perRow) * step
  const height = Math.ceil(cast / perRow) * step
  return (
    <figure>
      <svg
        role="img"
        aria-label={sayVotes(lang, 'picture', { side: name, ...counts })}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        {marks.map((choice, i) => (
          <Mark choice={choice} x={(i % perRow) * step + step / 2} y={Math.floor(i / perRow) * step + step / 2} />
        ))}
      </svg>
      <figcaption>{sayVotes(lang, 'picture', { side: name, ...counts })}</figcaption>
    </figure>
  )
}

const Mark: FC<{ choice: Choice; x: number; y: number }> = ({ choice, x, y }) => {
  if (choice === 'yes') return <circle cx={x} cy={y} r={7} fill="currentColor" />
  if (choice === 'abstain') {
    return <circle cx={x} cy={y} r={6} fill="none" stroke="currentColor" stroke-width={1.6} />
  }
  return <path d={`M${x - 5} ${y - 5}l10 10m0-10l-10 10`} fill="none" stroke="currentColor" stroke-width={2.2} />
}
