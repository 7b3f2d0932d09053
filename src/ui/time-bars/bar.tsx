import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { strokeOf } from '../goal-ring/arcs.ts'
import { StepMark, type StepState } from './step-mark.tsx'
import { isLate, stepLine } from './step-words.tsx'
import type { TimeBar } from './time-bars.tsx'
import { piecesOf, placeOf, type Years } from './years.ts'

type BarProps = { lang: Lang; bar: TimeBar; years: Years; today: string }

/** Placed in percent, so that it fits any width while strokes and diamonds keep their size. Mirrored by the stylesheet. */
export const Bar: FC<BarProps> = ({ lang, bar, years, today }) => {
  const { width, dashes } = strokeOf(bar.step)
  const pieces = piecesOf(years, bar, today)
  if (pieces.length + bar.steps.length === 0) return null
  return (
    <svg class="times__bar" height="26" aria-hidden="true">
      {pieces.map(({ from, to, open }) => (
        <line
          x1={`${from}%`}
          x2={`${to}%`}
          y1="13"
          y2="13"
          stroke="currentColor"
          stroke-width={width}
          stroke-dasharray={open ? '3 3' : dashes}
        />
      ))}
      {bar.steps
        .map((step) => ({ step, place: placeOf(years, step.doneOn ?? step.due) }))
        .filter(({ place }) => place >= 0 && place <= 100)
        .map(({ step, place }) => (
          <svg x={`${place}%`} y="13" overflow="visible">
            <title>{stepLine(lang, step, today)}</title>
            <StepMark state={stateOf(step, today)} />
          </svg>
        ))}
    </svg>
  )
}

function stateOf(step: TimeBar['steps'][number], today: string): StepState {
  if (step.doneOn !== null) return 'done'
  return isLate(step, today) ? 'overdue' : 'due'
}
