import { formatDate } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import type { DatabaseFacts } from '../../platform/database-facts.ts'
import { holds, tellLog } from '../audit.ts'
import { type Finding, found } from './finding.ts'
import { reachOf } from './settings.findings.ts'

/** After so many days without a backup somebody should know. */
const backupDays = 7
const day = 86_400_000

export function findInDatabase(
  lang: Lang,
  facts: DatabaseFacts,
  { publicUrl, now }: { publicUrl: string; now: Date },
): Finding[] {
  const { version, cities, powerful, unguarded, pending, logs } = facts
  const broken = logs.filter((log) => !holds(log)).flatMap((log) => tellLog(lang, log))
  return [
    found('good', 'doctor.database.good', { version }),
    powerful.length > 0
      ? found('wrong', 'doctor.roles.powerful', { roles: powerful.join(', ') })
      : found('good', 'doctor.roles.good'),
    ...(unguarded.length > 0 ? [found('wrong', 'doctor.unguarded', { tables: unguarded.join(', ') })] : []),
    pending.length > 0
      ? found('mind', 'doctor.migrations.pending', { count: pending.length, first: pending[0] ?? '' })
      : found('good', 'doctor.migrations.good'),
    ...findInCities(cities, publicUrl),
    ...(cities.length > 0 ? [findInBackup(lang, facts.lastBackup, now)] : []),
    ...(broken.length > 0 ? [found('wrong', 'doctor.audit.broken', { lines: broken.join('\n') })] : []),
    ...(broken.length === 0 && cities.length > 0 ? [found('good', 'doctor.audit.good')] : []),
  ]
}

function findInCities(cities: DatabaseFacts['cities'], publicUrl: string): Finding[] {
  if (cities.length === 0) return [found('mind', 'doctor.city.none')]
  const isPublic = reachOf(new URL(publicUrl).hostname) === 'everywhere'
  return cities.map(({ name, demo }) => {
    if (!demo) return found('good', 'doctor.city.good', { name })
    return found(isPublic ? 'wrong' : 'mind', 'doctor.city.demo', { name })
  })
}

function findInBackup(lang: Lang, last: Date | undefined, now: Date): Finding {
  if (last === undefined) return found('mind', 'doctor.backup.none')
  const days = Math.floor((now.getTime() - last.getTime()) / day)
  const on = formatDate(lang, last.toISOString().slice(0, 10))
  return found(days > backupDays ? 'mind' : 'good', 'doctor.backup.last', { on, days })
}
