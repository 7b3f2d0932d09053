import { formatDate, formatMoment } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import type { DatabaseFacts } from '../../platform/database-facts.ts'
import { type Finding, found } from './finding.ts'
import { reachOf } from './settings.findings.ts'
import { holds, tellLog } from './tell-log.ts'

/** After so many days without a backup somebody should know. */
const backupDays = 7
const day = 86_400_000

export function findInDatabase(
  lang: Lang,
  facts: DatabaseFacts,
  { publicUrl, now }: { publicUrl: string; now: Date },
): Finding[] {
  const { version, cities, powerful, unguarded, unhidden, pending, logs } = facts
  const broken = logs.filter((log) => !holds(log)).flatMap((log) => tellLog(lang, log))
  return [
    found('good', 'database.good', { version }),
    findInSize(facts),
    powerful.length > 0
      ? found('wrong', 'roles.powerful', { roles: powerful.join(', ') })
      : found('good', 'roles.good'),
    ...(unguarded.length > 0 ? [found('wrong', 'unguarded', { tables: unguarded.join(', ') })] : []),
    ...(unhidden.length > 0 ? [found('wrong', 'unhidden', { tables: unhidden.join(', ') })] : []),
    pending.length > 0
      ? found('mind', 'migrations.pending', { count: pending.length, first: pending[0] ?? '' })
      : found('good', 'migrations.good'),
    ...findInCities(cities, publicUrl),
    ...(cities.length > 0
      ? [
          findInBackup(lang, facts.lastBackup, now),
          findInDaily(lang, facts.lastRun, now),
          findInMail(lang, facts.mail, now),
        ]
      : []),
    ...(broken.length > 0 ? [found('wrong', 'audit.lines', { lines: broken.join('\n') })] : []),
    ...(broken.length === 0 && cities.length > 0 ? [found('good', 'audit.good')] : []),
  ]
}

function findInCities(cities: DatabaseFacts['cities'], publicUrl: string): Finding[] {
  if (cities.length === 0) return [found('mind', 'city.none')]
  const isPublic = reachOf(new URL(publicUrl).hostname) === 'everywhere'
  return cities.map(({ name, demo }) => {
    if (!demo) return found('good', 'city.good', { name })
    return found(isPublic ? 'wrong' : 'mind', 'city.demo', { name })
  })
}

function findInBackup(lang: Lang, last: Date | undefined, now: Date): Finding {
  if (last === undefined) return found('mind', 'backup.none')
  const days = Math.floor((now.getTime() - last.getTime()) / day)
  const on = formatDate(lang, last.toISOString().slice(0, 10))
  return found(days > backupDays ? 'mind' : 'good', 'backup.last', { on, days })
}

function findInSize({ size, connections: { open, most } }: DatabaseFacts): Finding {
  const isCrowded = open > most * 0.8
  const values = { megabytes: Math.ceil(size / 1e6), open, most }
  return found(isCrowded ? 'mind' : 'good', isCrowded ? 'database.crowded' : 'database.size', values)
}

/** Twice missed is no chance. */
function findInDaily(lang: Lang, last: Date | undefined, now: Date): Finding {
  if (last === undefined) return found('mind', 'daily.none')
  const isLate = now.getTime() - last.getTime() > 2 * day
  return found(isLate ? 'wrong' : 'good', isLate ? 'daily.late' : 'daily.last', { at: formatMoment(lang, last) })
}

/** A letter that has waited so long does not go by itself. */
const hour = 3_600_000

function findInMail(lang: Lang, { waiting, failed, oldest }: DatabaseFacts['mail'], now: Date): Finding {
  if (oldest === undefined) return found('good', 'mail.queue.empty')
  const values = { waiting, failed, at: formatMoment(lang, oldest) }
  if (failed > 0) return found('mind', 'mail.queue.failed', values)
  return found(now.getTime() - oldest.getTime() > hour ? 'mind' : 'good', 'mail.queue.waiting', values)
}
