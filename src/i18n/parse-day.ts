import { inPlainDigits } from './plain-digits.ts'

/**
 * A day as people write it (22.11.2026, 1. 2. 26) or as machines do (2026-11-22), as an ISO date; undefined where it is
 * no day. A year of two digits is of this century: plans do not speak of 1926.
 */
export function parseDay(words: string): string | undefined {
  const iso = asMachines.exec(inPlainDigits(words))
  if (iso) return dayFrom(iso[1], iso[3], iso[4])
  const german = asPeople.exec(inPlainDigits(words))
  if (!german) return undefined
  const year = german[3]?.length === 2 ? `20${german[3]}` : german[3]
  return dayFrom(year, german[2], german[1])
}

/** Written like a day, whether or not the calendar has it: 31.2.2026 does not need to be told how days are written. */
export function isWrittenLikeADay(words: string): boolean {
  return asMachines.test(inPlainDigits(words)) || asPeople.test(inPlainDigits(words))
}

const asMachines = /^\s*(\d{4})([-/])(\d{1,2})\2(\d{1,2})\s*$/
const asPeople = /^\s*(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4}|\d{2})\s*$/

function dayFrom(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
  return exists && Number(year) >= 1900 && Number(year) <= 2200 ? iso : undefined
}
