import type { Lang } from '../../i18n/languages.ts'
import type { CityLog } from '../../platform/audit-verify.ts'
import { sayHealth } from './health.messages.ts'

export function holds(log: CityLog): boolean {
  return log.breaks.length === 0
}

/** What there is to say of a city's log, line by line. */
export function tellLog(lang: Lang, log: CityLog): string[] {
  const { name: city, head, erased, nameless, breaks, unnamed } = log
  if (holds(log) && head.number === 0) return [sayHealth(lang, 'audit.empty', { city })]
  if (holds(log))
    return [sayHealth(lang, 'audit.holds', { city, entries: head.number, erased, nameless, digest: head.digest })]
  const lines = breaks.map(({ number, to, reason }) =>
    sayHealth(lang, `audit.break.${reason}`, { number: String(number), to: String(to), count: to - number + 1 }),
  )
  const more = unnamed > 0 ? [sayHealth(lang, 'audit.more', { count: unnamed })] : []
  return [sayHealth(lang, 'audit.broken', { city }), ...[...lines, ...more].map((line) => `  ${line}`)]
}
