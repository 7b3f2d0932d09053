/** Years from the first to the last, side by side and equally wide. */
export type Years = { first: number; last: number }
export type Stretch = { startsOn: string | null; endsOn: string | null }

/** How far outside the frame a picture follows what lies there: else one date of 1998 would press all others together. */
const margin = 3

/**
 * The years that a picture shows: those of `frame` (the term of a plan) and a few around, if something lies there.
 * Without a frame those in which something lies; the present one at least.
 */
export function yearsFor(frame: Stretch, days: readonly string[], today: string): Years {
  const years = days.map(yearOf)
  const from = frame.startsOn === null ? Math.min(yearOf(today), ...years) : yearOf(frame.startsOn)
  const to = frame.endsOn === null ? Math.max(yearOf(today), ...years) : yearOf(frame.endsOn)
  const near = years.filter((year) => year >= from - margin && year <= to + margin)
  return { first: Math.min(from, to, ...near), last: Math.max(from, to, ...near) }
}

export function listYears({ first, last }: Years): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Where a day lies, in percent of the width; below 0 or above 100 outside the years. `end`: its evening. */
export function placeOf({ first, last }: Years, day: string, end = false): number {
  const year = yearOf(day)
  const start = Date.UTC(year, 0, 1)
  const passed = (Date.parse(`${day}T00:00:00Z`) - start) / 86_400_000 + (end ? 1 : 0)
  const share = passed / ((Date.UTC(year + 1, 0, 1) - start) / 86_400_000)
  return Math.round(((year - first + share) / (last - first + 1)) * 10_000) / 100
}

/** Whether a picture of these years has a place for the day. */
export function holdsDay({ first, last }: Years, day: string): boolean {
  return yearOf(day) >= first && yearOf(day) <= last
}

/** A piece of a bar: whole where both its ends are known, else open. */
export type Piece = { from: number; to: number; open: boolean }

/**
 * A period as a bar: what has no end is whole up to today and open from there; what has no beginning is open up to its
 * end. Where it reaches out of the picture it is cut there. Without both there is no bar.
 */
export function piecesOf(years: Years, { startsOn, endsOn }: Stretch, today: string): Piece[] {
  const within = (place: number) => Math.min(100, Math.max(0, place))
  if (startsOn === null && endsOn === null) return []
  if (startsOn === null) return [{ from: 0, to: within(placeOf(years, endsOn!, true)), open: true }]
  const from = within(placeOf(years, startsOn))
  if (endsOn !== null) return [{ from, to: within(placeOf(years, endsOn, true)), open: false }]
  const now = Math.max(from, within(placeOf(years, today)))
  return [
    { from, to: now, open: false },
    { from: now, to: 100, open: true },
  ].filter((piece) => piece.to > piece.from)
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
