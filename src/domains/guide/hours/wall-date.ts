import type { Wall } from './wall-time.ts'

type Parts = [
  year: number,
  month: number,
  ...Partial<[day: number, hour: number, minute: number, second: number, ms: number]>,
]

/**
 * A `Date` whose local fields are those of the wall, whatever zone the computer is in: to it a day has 24 hours, and no
 * hour is left out or comes twice. Made of nothing it is 1970, for nothing here may look at the computer's own clock.
 */
export class WallDate extends Date {
  constructor(...parts: [] | [of: Wall | Date | string] | Parts) {
    super(parts.length < 2 ? (parts[0] ?? 0) : Date.UTC(...(parts as Parts as [number, number])))
  }

  override getTimezoneOffset(): number {
    return 0
  }
}

const fields = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const

for (const field of fields) {
  for (const act of ['get', 'set'] as const) {
    const inUtc = Object.getOwnPropertyDescriptor(Date.prototype, `${act}UTC${field}`)
    if (inUtc) Object.defineProperty(WallDate.prototype, `${act}${field}`, inUtc)
  }
}
