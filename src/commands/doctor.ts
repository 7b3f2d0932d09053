import type { Config } from '../config.ts'
import { migrationFolder, reach } from '../platform/connect.ts'
import { entriesLookedAt, lookAtDatabase } from '../platform/database-facts.ts'
import { lookAtFolder } from '../platform/postgres/postgres.ts'
import { readProgramVersion } from '../platform/program-version.ts'
import { withClient } from '../platform/roles.ts'
import { findInDatabase } from '../workspace/health/database.findings.ts'
import { type Finding, found, tellFindings } from '../workspace/health/finding.ts'
import { findInFolder, findInNode, findInProgram } from '../workspace/health/machine.findings.ts'
import { findInSettings } from '../workspace/health/settings.findings.ts'
import { announcer, tell } from './announce.ts'
import { sayCommand } from './command.messages.ts'
import { endWith, untilSignal } from './ending.ts'
import { explain } from './explain.ts'

/** `doctor`: looks at everything that keeps a Wirken from working well, and changes nothing. 1 where something is wrong. */
export async function doctorCommand(config: Config, args: string[]): Promise<number> {
  const { lang } = config
  if (args.length > 0) {
    tell(sayCommand(lang, 'doctor.usage'))
    return 2
  }
  const findings = [
    findInProgram(await readProgramVersion()),
    findInNode(process.versions.node),
    ...findInSettings(config),
    ...(await lookAround(config)),
    await askProgram(config),
  ]
  for (const line of tellFindings(lang, findings)) tell(line)
  return findings.some(({ level }) => level === 'wrong') ? 1 : 0
}

async function lookAround(config: Config): Promise<Finding[]> {
  const { databaseUrl, dataDir } = config
  if (databaseUrl !== undefined) return lookInside(config)
  const folder = await lookAtFolder(dataDir)
  const isReady = folder.isOpen && folder.hasData
  // Without data there is nothing to start, and looking shall not make any.
  return [...findInFolder(folder), ...(isReady ? await lookInside(config) : [])]
}

/** What keeps from the database is told as the other commands tell it. */
async function lookInside(config: Config): Promise<Finding[]> {
  const { lang, publicUrl } = config
  const wish = untilSignal()
  try {
    const { owner, app, stop } = await reach(config, announcer(lang), true)
    endWith(wish, stop)
    try {
      await withClient(app, (client) => client.query('select 1'))
      const facts = await withClient(owner, (client) => lookAtDatabase(client, migrationFolder, entriesLookedAt))
      return findInDatabase(lang, facts, { publicUrl, now: new Date() })
    } finally {
      await stop()
    }
  } catch (error) {
    return [found('wrong', 'database.away', { words: explain(error, lang) })]
  }
}

async function askProgram({ host, port }: Config): Promise<Finding> {
  // One that listens everywhere is asked here.
  const at = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host
  const url = `http://${at.includes(':') ? `[${at}]` : at}:${port}/readyz`
  const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
  if (answer === undefined) return found('mind', 'program.away', { port: String(port) })
  return answer.ok
    ? found('good', 'program.good', { port: String(port) })
    : found('wrong', 'program.not_ready', { port: String(port), status: answer.status })
}
