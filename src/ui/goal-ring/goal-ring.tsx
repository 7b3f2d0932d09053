import type { FC } from 'hono/jsx'
import { formatList } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import { sayUi } from '../ui.messages.ts'

/** How far one measure has come: 0 planned, 1 started, 2 well on, 3 done; null: ended before its end. */
export type Progress = 0 | 1 | 2 | 3 | null

const middle = 28
const outer = 27
/** Strokes grow inwards from one outer edge: thin where a thing is only planned, broad where it is done. */
const strokes = { 0: 1.75, 1: 4, 2: 7, 3: 10 } as const
const gap = 7

/** A goal's ring: an arc for each of its measures, the broader the further. Its code stands in the middle. */
export const GoalRing: FC<{ code: string; progress: readonly Progress[] }> = ({ code, progress }) => (
  <span class="ring">
    <svg class="ring__arcs" width="56" height="56" viewBox="0 0 56 56" aria-hidden="true">
      {arcsFor(progress).map(({ step, from, to }) => (
        <path
          d={arc(step, from, to)}
          fill="none"
          stroke="currentColor"
          stroke-width={step === 'none' || step === null ? 1.75 : strokes[step]}
          {...(step === 'none' ? { 'stroke-dasharray': '1.5 4' } : step === null ? { 'stroke-dasharray': '5 3' } : {})}
        />
      ))}
    </svg>
    <span class={code.length > 3 ? 'ring__code ring__code--long' : 'ring__code'}>{code}</span>
  </span>
)

type Arc = { step: Progress | 'none'; from: number; to: number }

/** Furthest first. Beyond eight measures an arc stands for all that have come equally far, as long as they are many. */
export function arcsFor(progress: readonly Progress[]): Arc[] {
  if (progress.length === 0) return [{ step: 'none', from: 0, to: 360 }]
  const groups = ([3, 2, 1, 0, null] as const)
    .map((step) => ({ step, count: progress.filter((one) => one === step).length }))
    .filter(({ count }) => count > 0)
  const pieces = progress.length > 8 ? groups : groups.flatMap((one) => Array(one.count).fill({ ...one, count: 1 }))
  if (pieces.length === 1) return [{ step: pieces[0].step, from: 0, to: 360 }]
  const room = 360 - pieces.length * gap
  let at = gap / 2
  return pieces.map(({ step, count }) => {
    const from = at
    const to = from + (room * count) / progress.length
    at = to + gap
    return { step, from, to }
  })
}

function arc(step: Arc['step'], from: number, to: number): string {
  const radius = outer - (step === 'none' || step === null ? 1.75 : strokes[step]) / 2
  // A circle cannot be one arc: its two ends would meet and nothing would be drawn.
  if (to - from === 360) return `${arc(step, 0, 180)}${arc(step, 180, 359.99)}`
  const long = to - from > 180 ? 1 : 0
  return `M${point(radius, from)}A${radius} ${radius} 0 ${long} 1 ${point(radius, to)}`
}

function point(radius: number, degrees: number): string {
  const turn = (degrees * Math.PI) / 180
  return `${round(middle + radius * Math.sin(turn))} ${round(middle - radius * Math.cos(turn))}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** The ring in words: "2 begonnen und 1 geplant". */
export function ringWords(lang: Lang, progress: readonly Progress[]): string {
  if (progress.length === 0) return sayUi(lang, 'ring.none')
  const steps = [
    [3, 'ring.done'],
    [2, 'ring.advanced'],
    [1, 'ring.started'],
    [0, 'ring.planned'],
    [null, 'ring.stopped'],
  ] as const
  const counted = steps
    .map(([step, key]) => ({ key, n: progress.filter((one) => one === step).length }))
    .filter(({ n }) => n > 0)
  return formatList(
    lang,
    counted.map(({ key, n }) => sayUi(lang, key, { n })),
  )
}
