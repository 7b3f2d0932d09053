import type { FC } from 'hono/jsx'
import { strokeOf } from '../goal-ring/arcs.ts'
import { type LegendWords, legendSteps } from './weave-legend.tsx'

type SvgLegendProps = {
  words: LegendWords
  y: number
  from: number
  width: number
  /** Turns a place from the start of the line into one from the left. */
  across: (x: number) => number
  isRtl: boolean
}

/** The same strokes as in `WeaveLegend`, three beside each other. */
export const SvgLegend: FC<SvgLegendProps> = ({ words, y, from, width, across, isRtl }) => {
  const told = legendSteps.flatMap(([word, step]) => (words[word] ? [{ ...strokeOf(step), words: words[word] }] : []))
  const all = words.tied ? [...told, { width: 2, dashes: '4 3', words: words.tied }] : told
  return (
    <g class="soft" stroke="none">
      {all.map((one, i) => {
        const x = from + (i % 3) * (width / 3)
        const line = y + Math.floor(i / 3) * 24
        return (
          <>
            <path
              d={`M${across(x)} ${line - 5}h${isRtl ? -28 : 28}`}
              stroke="currentColor"
              stroke-width={one.width}
              stroke-dasharray={one.dashes}
            />
            <text class="small" x={across(x + 36)} y={line}>
              {one.words}
            </text>
          </>
        )
      })}
    </g>
  )
}
