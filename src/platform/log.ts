import { randomBytes } from 'node:crypto'
import { type Logger as PinoLogger, pino, stdSerializers } from 'pino'

export type Logger = Pick<PinoLogger, 'debug' | 'info' | 'warn' | 'error'>

/** JSON lines on standard error; standard output belongs to the person who started the program. */
export function openLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent'): Logger {
  return pino({ level, base: null, serializers: { err: withoutData } }, pino.destination({ dest: 2, sync: false }))
}

/** PostgreSQL quotes the row that it refused in `detail` and `where`: people's words, which no log shall hold. */
export function withoutData(error: Error) {
  const { detail: _detail, where: _where, ...told } = stdSerializers.err(error) as Record<string, unknown>
  return told
}

/** Logs a bug under a short id that the person can quote. Ids avoid letters that are mistaken for others. */
export function logBug(log: Logger, error: unknown): string {
  const letters = 'ACDEFGHJKLMNPQRTUVWXY3479'
  const id = [...randomBytes(6)].map((byte) => letters[byte % letters.length]).join('')
  log.error({ err: error, errorId: id }, 'bug')
  return id
}
