import type { Config } from '../config.ts'
import type { Lang } from '../i18n/languages.ts'
import { type OpenBackup, openBackup } from '../platform/backup/open-backup.ts'
import { type RestoreStep, restoreBackup } from '../platform/backup/restore-backup.ts'
import { migrationFolder, reach } from '../platform/connect.ts'
import { withClient } from '../platform/roles.ts'
import { holds, tellLog } from '../workspace/health/tell-log.ts'
import { announcer, tell } from './announce.ts'
import { sayCommand } from './command.messages.ts'
import { endWith, untilSignal } from './ending.ts'

/** `restore FILE`: a backup into an empty database, all or nothing. 1 where its audit log does not hold. */
export async function restoreCommand(config: Config, args: string[]): Promise<number> {
  const { lang } = config
  const [file, ...more] = args
  if (!file || file.startsWith('-') || more.length > 0) {
    tell(sayCommand(lang, 'restore.usage'))
    return 2
  }
  const wish = untilSignal()
  tell(sayCommand(lang, 'restore.step.checking'))
  const backup = await openBackup(file)
  try {
    // Not into a running one: it has a city.
    const connections = await reach(config, announcer(lang))
    endWith(wish, connections.stop)
    try {
      return await restoreInto(connections.owner, backup, lang)
    } finally {
      await connections.stop()
    }
  } finally {
    backup.close()
  }
}

async function restoreInto(owner: Parameters<typeof withClient>[0], backup: OpenBackup, lang: Lang): Promise<number> {
  const announce = (step: RestoreStep) => {
    if (step.step === 'migrating') tell(sayCommand(lang, 'step.migrating', { name: step.name }))
    else tell(sayCommand(lang, `restore.step.${step.step}`))
  }
  const { logs, unknown } = await withClient(owner, (client) =>
    restoreBackup(client, backup, migrationFolder, announce),
  )
  for (const log of logs) for (const line of tellLog(lang, log)) tell(line)
  if (unknown.length > 0) tell(sayCommand(lang, 'restore.unknown', { tables: unknown.join(', ') }))
  const ok = logs.every(holds)
  if (!ok) tell(sayCommand(lang, 'restore.log_was_so'))
  const madeAt = backup.contents.madeAt.replace('T', ' ').replace(/:\d\d\.\d+Z$/, ' UTC')
  tell(sayCommand(lang, 'restore.done', { madeAt }))
  return ok ? 0 : 1
}
