import { BadSetting } from '../config.ts'
import type { Lang } from '../i18n/languages.ts'
import { DatabaseNewer, MigrationChanged } from '../platform/migrate.ts'
import { PostgresFailure } from '../platform/postgres/postgres.ts'
import { DatabaseUnfit } from '../platform/roles.ts'
import { isCommandKey, sayCommand } from './command.messages.ts'

/** An error that ended a command, in words that say what to do; of a bug the whole trace. */
export function explain(error: unknown, lang: Lang): string {
  if (error instanceof BadSetting) return `${sayCommand(lang, 'error.setting')}\n${error.message}`
  if (error instanceof MigrationChanged) return sayCommand(lang, 'error.migration', { name: error.message })
  if (error instanceof DatabaseNewer) return sayCommand(lang, 'error.newer', { name: error.message })
  if (error instanceof DatabaseUnfit) return sayCommand(lang, 'error.database', { words: error.message })
  if (error instanceof PostgresFailure) {
    const key = `error.${error.code}`
    const words = isCommandKey(key) ? sayCommand(lang, key, { pid: '?', user: '?', folder: '?', ...error.values }) : ''
    return error.values.log ? `${words}\n${error.values.log}` : words
  }
  const { code, address, port, message } = error as { code?: string; address?: string; port?: number; message?: string }
  if (code === 'EADDRINUSE') return sayCommand(lang, 'error.port', { address: address ?? '', port: String(port) })
  if (port !== undefined && (code === 'EADDRNOTAVAIL' || code === 'EACCES')) {
    return sayCommand(lang, 'error.listen', { address: address ?? '', port: String(port), code })
  }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000') {
    return sayCommand(lang, 'error.connection', { words: message || code })
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
