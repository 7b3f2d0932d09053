/** Counting with days, which are ISO dates without a zone. */

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/**
 * Easter Sunday by the Gregorian rule: the Sunday after the first full moon of spring, as the church's tables have it.
 * `moon`: how many days after 21 March that full moon is.
 */
export function easterOf(year: number): string {
  const century = Math.floor(year / 100)
  const skippedLeapDays = century - Math.floor(century / 4)
  const moonDrift = Math.floor((8 * century + 13) / 25)
  const golden = year % 19
  const raw = (19 * golden + 15 + skippedLeapDays - moonDrift) % 30
  // The tables know no full moon on 19 April, and none on the 18th twice within nineteen years.
  const moon = raw === 29 || (raw === 28 && golden > 10) ? raw - 1 : raw
  const fullMoon = addDays(`${year}-03-21`, moon)
  return addDays(fullMoon, 7 - weekdayOf(fullMoon))
}
