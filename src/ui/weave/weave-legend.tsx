import type { FC } from 'hono/jsx'
import { StatusMark } from '../status/status.tsx'

/** What the rings mean, in words and by the same strokes. */
export const WeaveLegend: FC<{
  words: Record<'none' | 'planned' | 'started' | 'advanced' | 'done' | 'tied', string>
}> = ({ words }) => (
  <ul class="legend">
    {(['planned', 'started', 'advanced', 'done'] as const).map((step, i) => (
      <li>
        <LegendStroke width={[1.75, 4, 7, 10][i]!} />
        {words[step]}
      </li>
    ))}
    <li>
      <StatusMark shape="dotted" />
      {words.none}
    </li>
    <li>
      <svg width="16" height="20" viewBox="0 0 16 20" aria-hidden="true">
        <circle cx="8" cy="10" r="4.5" fill="none" stroke="currentColor" stroke-width="1.6" />
        <path d="M8 0v4M8 16v4" stroke="currentColor" stroke-width="2" stroke-dasharray="1.5 1.5" />
      </svg>
      {words.tied}
    </li>
  </ul>
)

const LegendStroke: FC<{ width: number }> = ({ width }) => (
  <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
    <path d="M1 6h22" stroke="currentColor" stroke-width={width} />
  </svg>
)
