import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { isVerified, readSnapshot, verifySnapshot } from '../domains/reporting/reporting.ts'
import { formatDate } from '../i18n/format.ts'
import type { Lang } from '../i18n/languages.ts'
import { tell } from './announce.ts'
import { sayCommand } from './command.messages.ts'

type Wish = { file: string; earlier: string | null; digest: string | null; json: boolean }
type Read = Extract<ReturnType<typeof readSnapshot>, { ok: true }>

/**
 * `report verify FILE`: whether a published report that somebody has is what was published. Needs neither a database nor the
 * network. 0 where all holds, 1 where something does not, 2 where the command itself was wrong.
 */
export async function reportCommand({ lang }: Pick<Config, 'lang'>, args: string[]): Promise<number> {
  const wish = readWish(args)
  if (wish === undefined) {
    tell(sayCommand(lang, 'report.usage'))
    return 2
  }
  const read = await readFileOf(lang, wish.file)
  const earlier = wish.earlier === null ? null : await readFileOf(lang, wish.earlier)
  if (!read || earlier === undefined) return 1
  const found = verifySnapshot(read, { digest: wish.digest, earlier })
  const { round, number, city } = read.snapshot
  const day = formatDate(lang, round.dataOn)
  tell(sayCommand(lang, 'report.what', { city: city.name, title: round.title, day, number }))
  tell(sayCommand(lang, 'report.digest', { digest: found.digest }))
  tell(sayCommand(lang, found.asWritten ? 'report.as_written' : 'report.rewritten'))
  tell(sayCommand(lang, found.sums ? 'report.sums' : 'report.sums_wrong'))
  if (found.published === null) tell(sayCommand(lang, 'report.compare'))
  else tell(sayCommand(lang, found.published ? 'report.published' : 'report.other'))
  if (found.chained === null) {
    const { previous, corrects } = read.snapshot
    const named = corrects ?? previous
    if (named !== null) tell(sayCommand(lang, 'report.follows', { digest: named }))
  } else tell(sayCommand(lang, found.chained ? 'report.chained' : 'report.unchained'))
  const ok = isVerified(found)
  if (wish.json) process.stdout.write(`${JSON.stringify({ ok, ...found }, null, 2)}\n`)
  return ok ? 0 : 1
}

/** Undefined where there is no such file or it is none of ours; that has been told then. */
async function readFileOf(lang: Lang, file: string): Promise<Read | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) {
    tell(sayCommand(lang, 'report.no_file', { file }))
    return undefined
  }
  const read = readSnapshot(text)
  if (read.ok) return read
  tell(sayCommand(lang, `report.${read.why}`, { file }))
  return undefined
}

function readWish(args: string[]): Wish | undefined {
  try {
    const options = {
      previous: { type: 'string' },
      hash: { type: 'string' },
      format: { type: 'string' },
    } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [verb, file, ...more] = positionals
    if (verb !== 'verify' || file === undefined || more.length > 0) return undefined
    if (!['json', undefined].includes(values.format)) return undefined
    if (values.hash !== undefined && !/^[0-9a-f]{64}$/i.test(values.hash)) return undefined
    return { file, earlier: values.previous ?? null, digest: values.hash ?? null, json: values.format === 'json' }
  } catch {
    return undefined
  }
}
