import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { atOneMoment } from '../platform/at-one-moment.ts'
import { verifyLogs } from '../platform/audit-verify.ts'
import { withClient } from '../platform/roles.ts'
import { holds, tellLog } from '../workspace/health/tell-log.ts'
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
