import type { FC } from 'hono/jsx'

/** Numbers large, each with the words that it counts: read out, "24 gehen weiter". */
export const Tally: FC<{ counts: readonly { n: string; words: string }[] }> = ({ counts }) => (
  <ul class="tally">
    {counts.map(({ n, words }) => (
      <li>
        <span class="figure__value">{n}</span> {words}
      </li>
    ))}
  </ul>
)
