import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { passingTables } from '../domains/accounts/accounts.ts'
import { doorTables } from '../domains/bodies/bodies.ts'
import { fleetingTables } from '../domains/plan/plan.ts'
import { linkDoorTables } from '../domains/reporting/reporting.ts'
import { saveBackup } from '../platform/backup/backup-file.ts'
import { noteBackup } from '../platform/backup/backup-record.ts'
import { withClient } from '../platform/roles.ts'
import { tell } from './announce.ts'
import { sayCommand } from './command.messages.ts'
import { whereItStands } from './where-it-stands.ts'

/** `backup FILE [--force]`: the whole database in one file, while the program runs on. */
export async function backupCommand(config: Config, args: string[]): Promise<number> {
  const { lang } = config
  const wish = readWish(args)
  if (wish === undefined) {
    tell(sayCommand(lang, 'backup.usage'))
    return 2
  }
  return whereItStands(config, async ({ owner }) => {
    tell(sayCommand(lang, 'backup.step.saving'))
    const made = await withClient(owner, async (client) => {
      const saved = await saveBackup(client, wish.file, {
        now: new Date(),
        leftOut: [...passingTables, ...fleetingTables, ...doorTables, ...linkDoorTables],
        force: wish.force,
      })
      await noteBackup(client, saved)
      return saved
    })
    const { path: file, bytes, digest, sums } = made
    const rows = Object.values(sums.tables).reduce((sum, one) => sum + one.rows, 0)
    const tables = made.contents.tables.length
    tell(sayCommand(lang, 'backup.made', { file, size: inMegabytes(bytes), tables, rows, digest }))
    return 0
  })
}

function inMegabytes(bytes: number): number {
  return Math.max(0.1, Math.round(bytes / 100_000) / 10)
}

function readWish(args: string[]): { file: string; force: boolean } | undefined {
  try {
    const options = { force: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [file, ...more] = positionals
    return file && more.length === 0 ? { file, force: values.force } : undefined
  } catch {
    return undefined
  }
}
