import type { FC } from 'hono/jsx'
import { fieldColour } from '../field-colour/field-colour.ts'
import type { linesOf } from './weave.lines.ts'

type WeaveLinesProps = {
  lines: ReturnType<typeof linesOf>
  /** Of the fields, whose colours the threads have. */
  positions: readonly number[]
}

/** Threads and ties, drawn behind the knots. */
export const WeaveLines: FC<WeaveLinesProps> = ({ lines, positions }) => (
  <svg class="weave__lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    <g fill="none" stroke="currentColor">
      {lines.threads.map((line, i) => (
        <path class={fieldColour(positions[i]!)} d={line} />
      ))}
      {lines.ties.map((line) => (
        <>
          <path class="tie__gap" d={line} />
          <path class="tie" d={line} />
        </>
      ))}
    </g>
  </svg>
)
