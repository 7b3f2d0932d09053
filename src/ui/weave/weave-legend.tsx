import type { FC } from 'hono/jsx'
import { strokeOf } from '../goal-ring/arcs.ts'

/** What is left out does not occur in the picture. */
export type LegendWords = Partial<
  Record<'none' | 'planned' | 'started' | 'advanced' | 'done' | 'ended' | 'tied', string | undefined>
>

export const legendSteps = [
  ['none', 'none'],
  ['planned', 0],
  ['started', 1],
  ['advanced', 2],
  ['done', 3],
  ['ended', null],
] as const

/** What the rings mean, in words and by the same strokes. */
export const WeaveLegend: FC<{ words: LegendWords }> = ({ words }) => (
  <ul class="legend">
    {legendSteps.map(([word, step]) => {
      const { width, dashes } = strokeOf(step)
      return words[word] && <Meaning words={words[word]} line="M1 6h30" width={width} dashes={dashes} />
    })}
    {words.tied && <Meaning words={words.tied} line="M16 0v12" width={2} dashes="3 2" />}
  </ul>
)

type MeaningProps = { words: string; line: string; width: number; dashes?: string | undefined }

const Meaning: FC<MeaningProps> = ({ words, line, width, dashes }) => (
  <li>
    <svg width="32" height="12" viewBox="0 0 32 12" stroke="currentColor" aria-hidden="true">
      <path d={line} stroke-width={width} stroke-dasharray={dashes} />
    </svg>
    {words}
  </li>
)
