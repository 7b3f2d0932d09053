import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { importPlan, type PlanReading, readPlanFile } from '../domains/plan/plan.ts'
import type { Lang } from '../i18n/languages.ts'
import { connect } from '../platform/connect.ts'
import { openDatabase, openPool } from '../platform/database.ts'
import type { Refused } from '../platform/outcome.ts'
import { announcer, tell } from './announce.ts'
import { ensureCity } from './city.ts'
import { type CommandKey, sayCommand } from './command.messages.ts'
import { endWith, untilSignal } from './ending.ts'
import { importMeasuresCommand } from './import-measures.ts'
import { summarise } from './reading-summary.ts'

type ImportWish = { file: string; slug: string | undefined; dryRun: boolean; json: boolean }

/**
 * `import plan FILE`: reads a plan's text and keeps it as a draft, in one transaction: a process killed in the middle
 * leaves nothing. Answers 2 where the command itself was wrong, 1 where the file was.
 */
export async function importCommand(config: Config, args: string[]): Promise<number> {
  if (args[0] === 'measures') return importMeasuresCommand(config, args)
  const { lang } = config
  const wish = readWish(args)
  if ('code' in wish) return fail(lang, wish, 2)
  if ('usage' in wish) {
    tell(sayCommand(lang, 'import.usage'))
    return 2
  }
  const bytes = await readFile(wish.file).catch(() => undefined)
  if (!bytes) return fail(lang, { ok: false, code: 'no_file', values: { file: wish.file } }, 1)
  const read = await readPlanFile({ name: basename(wish.file), bytes }, { onProgress: pageTeller(lang) })
  if (!read.ok) return fail(lang, read, 1)
  tell(summarise(lang, read.value))
  if (wish.json) process.stdout.write(`${JSON.stringify(read.value, null, 2)}\n`)
  if (wish.dryRun) {
    tell(sayCommand(lang, 'import.dry_run'))
    return 0
  }
  return save(config, wish, read.value)
}

/** Tells every fiftieth page, so that a long document is seen to get on. */
function pageTeller(lang: Lang): (progress: { done: number; of: number }) => void {
  return ({ done, of }) => {
    if (done % 50 === 0) tell(sayCommand(lang, 'import.pages', { done, of }))
  }
}

function readWish(args: string[]): ImportWish | Refused | { usage: true } {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { plan: { type: 'string' }, 'dry-run': { type: 'boolean' }, format: { type: 'string' } },
    })
    const [what, file] = positionals
    if (what !== 'plan' || file === undefined || positionals.length > 2) return { usage: true }
    if (values.format !== undefined && values.format !== 'json') return { ok: false, code: 'bad_format' }
    if (values.plan !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.plan))
      return { ok: false, code: 'bad_slug' }
    return { file, slug: values.plan, dryRun: values['dry-run'] ?? false, json: values.format === 'json' }
  } catch {
    return { usage: true }
  }
}

async function save(config: Config, { file, slug }: ImportWish, reading: PlanReading): Promise<number> {
  const wish = untilSignal()
  const connections = await connect(config, announcer(config.lang), true)
  endWith(wish, connections.stop)
  const pool = openPool(connections.app, () => {})
  try {
    const db = openDatabase(pool)
    const city = await ensureCity(connections, db, config, tell)
    const scope = { db, city, viewer: { kind: 'command' }, lang: 'de', now: new Date() } as const
    const imported = await importPlan(scope, reading, { name: basename(file, extname(file)), slug })
    if (!imported.ok) return fail(config.lang, imported, 1)
    tell(sayCommand(config.lang, 'import.saved', { slug: imported.value.slug }))
    return 0
  } finally {
    await pool.end()
    await connections.stop()
  }
}

function fail(lang: Lang, refusal: Refused, exitCode: number): number {
  tell(sayCommand(lang, `import.error.${refusal.code}` as CommandKey, refusal.values ?? {}))
  return exitCode
}
