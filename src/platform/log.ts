import { randomBytes } from 'node:crypto'
import { type Logger as PinoLogger, pino } from 'pino'

export type Logger = Pick<PinoLogger, 'debug' | 'info' | 'warn' | 'error'>

/** JSON lines on standard error; standard output belongs to the person who started the program. */
export function openLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent'): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: false }))
}

/** Logs a bug under a short id that the person can quote. Ids avoid letters that are mistaken for others. */
export function logBug(log: Logger, error: unknown): string {
  const letters = 'ACDEFGHJKLMNPQRTUVWXY3479'
  const id = [...randomBytes(6)].map((byte) => letters[byte % letters.length]).join('')
  log.error({ err: error, errorId: id }, 'bug')
  return id
}
