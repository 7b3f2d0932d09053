import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import type { Lang } from '../i18n/languages.ts'
import { atOneMoment } from '../platform/at-one-moment.ts'
import { type CityLog, verifyLogs } from '../platform/audit-verify.ts'
import { withClient } from '../platform/roles.ts'
import { tell } from './announce.ts'
import { sayCommand } from './command.messages.ts'
import { whereItStands } from './where-it-stands.ts'

/** `audit verify [--format json]`: whether the audit log of each city is as it was written. 1 where it is not. */
export async function auditCommand(config: Config, args: string[]): Promise<number> {
  const wish = readWish(args)
  if (wish === undefined) {
    tell(sayCommand(config.lang, 'audit.usage'))
    return 2
  }
  return whereItStands(config, async ({ owner }) => {
    const logs = await withClient(owner, (client) => atOneMoment(client, () => verifyLogs(client)))
    for (const log of logs) for (const line of tellLog(config.lang, log)) tell(line)
    const ok = logs.every(holds)
    if (wish.json) process.stdout.write(`${JSON.stringify({ ok, cities: logs }, null, 2)}\n`)
    return ok ? 0 : 1
  })
}

function readWish(args: string[]): { json: boolean } | undefined {
  try {
    const options = { format: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    if (positionals.join(' ') !== 'verify' || !['json', undefined].includes(values.format)) return undefined
    return { json: values.format === 'json' }
  } catch {
    return undefined
  }
}

export function holds(log: CityLog): boolean {
  return log.breaks.length === 0
}

/** What there is to say of a city's log, line by line. */
export function tellLog(lang: Lang, log: CityLog): string[] {
  const { name: city, head, erased, breaks, unnamed } = log
  if (holds(log) && head.number === 0) return [sayCommand(lang, 'audit.empty', { city })]
  if (holds(log)) return [sayCommand(lang, 'audit.holds', { city, entries: head.number, erased, digest: head.digest })]
  const lines = breaks.map(({ number, to, reason }) =>
    sayCommand(lang, `audit.break.${reason}`, { number: String(number), to: String(to), count: to - number + 1 }),
  )
  const more = unnamed > 0 ? [sayCommand(lang, 'audit.more', { count: unnamed })] : []
  return [sayCommand(lang, 'audit.broken', { city }), ...[...lines, ...more].map((line) => `  ${line}`)]
}
