import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { makeArchive } from '../domains/plan/plan.ts'
import { listArchivedReports } from '../domains/reporting/reporting.ts'
import { NotFound } from '../platform/errors.ts'
import { tell } from './announce.ts'
import { sayCommand } from './command.messages.ts'
import { inCity } from './in-city.ts'

/** `archive SLUG FILE [--force]`: all that is public of an edition, to be read without this program. */
export async function archiveCommand(config: Config, args: string[]): Promise<number> {
  const { lang } = config
  const wish = readWish(args)
  if (wish === undefined) {
    tell(sayCommand(lang, 'archive.usage'))
    return 2
  }
  const { plan, file, force } = wish
  return inCity(config, async (scope) => {
    try {
      const reading = { ...scope, lang: scope.city.languages[0] ?? 'de' }
      const bytes = await makeArchive(reading, plan, { ended: false, url: plan, reports: listArchivedReports })
      await writeFile(file, bytes, { flag: force ? 'w' : 'wx' })
    } catch (error) {
      if (error instanceof NotFound) tell(sayCommand(lang, 'archive.no_plan', { plan }))
      else if (isFault(error)) tell(sayCommand(lang, 'archive.cannot_write', { file, reason: error.code }))
      else throw error
      return 1
    }
    tell(sayCommand(lang, 'archive.made', { file }))
    return 0
  })
}

function isFault(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('E')
}

function readWish(args: string[]): { plan: string; file: string; force: boolean } | undefined {
  try {
    const options = { force: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [plan, file, ...more] = positionals
    return plan && file && more.length === 0 ? { plan, file, force: values.force } : undefined
  } catch {
    return undefined
  }
}
