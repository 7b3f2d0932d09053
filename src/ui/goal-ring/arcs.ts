/** How far one measure has come: 0 planned, 1 started, 2 well on, 3 done; null: ended before its end. */
export type Progress = 0 | 1 | 2 | 3 | null

/** Of a ring 56 wide. Strokes grow inwards from one outer edge: thin where a thing is only planned, broad where done. */
const middle = 28
const outer = 27
const gap = 7
const thin = 2.5
const widths = [thin, 4.5, 7.5, 10.5] as const

export type Stroke = { width: number; dashes?: string }

/** The line by which a step is told, in rings as in bars; `none`: there is no measure at all. */
export function strokeOf(step: Progress | 'none'): Stroke {
  if (step === 'none') return { width: thin, dashes: '2.5 4' }
  return step === null ? { width: thin, dashes: '6.5 3.5' } : { width: widths[step] }
}

export type Arc = { step: Progress | 'none'; from: number; to: number }

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

/** The path of an arc. A circle cannot be one arc: its two ends would meet, and nothing would be drawn. */
export function pathOf({ step, from, to }: Arc): string {
  if (to - from === 360) return pathOf({ step, from: 0, to: 180 }) + pathOf({ step, from: 180, to: 359.9 })
  const radius = outer - strokeOf(step).width / 2
  return `M${point(radius, from)}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${point(radius, to)}`
}

function point(radius: number, degrees: number): string {
  const turn = (degrees * Math.PI) / 180
  return `${round(middle + radius * Math.sin(turn))} ${round(middle - radius * Math.cos(turn))}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
