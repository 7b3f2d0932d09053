import { BadSetting } from '../config.ts'
import type { Lang } from '../i18n/languages.ts'
import { BackupUnfit } from '../platform/backup/open-backup.ts'
import { DatabaseTaken } from '../platform/backup/restore-backup.ts'
import { CannotListen } from '../platform/http/listen.ts'
import { DatabaseNewer, MigrationChanged } from '../platform/migrate.ts'
import { PostgresFailure } from '../platform/postgres/postgres.ts'
import { DatabaseUnfit } from '../platform/roles.ts'
import { type CommandKey, isCommandKey, sayCommand } from './command.messages.ts'
import { NoCityThere } from './where-it-stands.ts'

/** An error that ended a command, in words that say what to do; of a bug the whole trace. */
export function explain(error: unknown, lang: Lang): string {
  if (error instanceof BadSetting) {
    const lines = error.settings.map((name) => `${name}: ${sayCommand(lang, `setting.${name}`)}`)
    return [sayCommand(lang, 'error.setting'), ...lines].join('\n')
  }
  if (error instanceof MigrationChanged) return sayCommand(lang, 'error.migration', { name: error.message })
  if (error instanceof DatabaseNewer) return sayCommand(lang, 'error.newer', { name: error.message })
  if (error instanceof NoCityThere) return sayCommand(lang, 'error.no_city', { where: error.message })
  if (error instanceof BackupUnfit) return sayCommand(lang, `backup.error.${error.code}`, error.values)
  if (error instanceof DatabaseTaken) return sayCommand(lang, 'restore.error.taken', { what: error.message })
  if (error instanceof DatabaseUnfit) return sayCommand(lang, 'error.database', { words: error.message })
  if (error instanceof PostgresFailure) {
    const key = `error.${error.code}`
    const words = isCommandKey(key) ? sayCommand(lang, key, { pid: '?', user: '?', folder: '?', ...error.values }) : ''
    return error.values.log ? `${words}\n${error.values.log}` : words
  }
  if (error instanceof CannotListen) {
    const { address, port, code } = error
    const key = code === 'EADDRINUSE' ? 'error.port' : 'error.listen'
    return sayCommand(lang, key, { address, port: String(port), code })
  }
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const key = unspoken.test(message) ? 'error.connection' : connectionKeys[code]
  if (key !== undefined) return sayCommand(lang, key, { words: message || code })
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** What keeps from the database, by the code of the network or of the server. */
const connectionKeys: Record<string, CommandKey> = {
  ECONNREFUSED: 'error.connection',
  ECONNRESET: 'error.connection',
  EHOSTUNREACH: 'error.connection',
  ENETUNREACH: 'error.connection',
  ENOTFOUND: 'error.connection',
  EAI_AGAIN: 'error.connection',
  ETIMEDOUT: 'error.connection',
  EPIPE: 'error.connection',
  '28000': 'error.not_admitted',
  '28P01': 'error.password',
  '3D000': 'error.no_database',
  '53300': 'error.busy',
  '57P01': 'error.busy',
  '57P02': 'error.busy',
  '57P03': 'error.busy',
}

/** The driver's own words where neither network nor server gave a code. */
const unspoken = /^Connection terminated|^timeout e\w+/
