import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { importPlan, type PlanReading, readPlanFile, showEditions } from '../domains/plan/plan.ts'
import type { Lang } from '../i18n/languages.ts'
import type { Refused } from '../platform/outcome.ts'
import { type Scope, sourceLanguage } from '../platform/scope.ts'
import { tell } from './announce.ts'
import { type CommandKey, sayCommand } from './command.messages.ts'
import { type AgainWish, importAgain } from './import-again.ts'
import { importMeasuresCommand } from './import-measures.ts'
import { inCity } from './in-city.ts'
import { summarise } from './reading-summary.ts'

type ImportWish = AgainWish & { file: string; slug: string | undefined }

/**
 * `import plan FILE`: reads a plan's text and keeps it as a draft, or compares it with the plan that `--plan` names; each in
 * one transaction: a process killed in the middle leaves nothing. Answers 2 where the command itself was wrong, 1 where the file was.
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
  if (wish.dryRun && (wish.slug === undefined || !hasDatabase(config))) {
    if (wish.json) tellReading(read.value)
    return tellDryRun(lang)
  }
  return inCity(config, (scope) => keep(config, scope, wish, read.value))
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
      options: {
        plan: { type: 'string' },
        'dry-run': { type: 'boolean' },
        format: { type: 'string' },
        confirm: { type: 'boolean' },
        all: { type: 'boolean' },
        near: { type: 'string' },
      },
    })
    const [what, file] = positionals
    if (what !== 'plan' || file === undefined || positionals.length > 2) return { usage: true }
    if (values.format !== undefined && values.format !== 'json') return { ok: false, code: 'bad_format' }
    if (values.plan !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.plan))
      return { ok: false, code: 'bad_slug' }
    const near = (['same', 'new'] as const).find((one) => one === values.near)
    if (near !== values.near) return { usage: true }
    const { plan: slug, 'dry-run': dryRun = false, confirm = false, all = false } = values
    return { file, slug, dryRun, json: values.format === 'json', confirm, all, near }
  } catch {
    return { usage: true }
  }
}

/** Whether there is a database to look into: a trial run makes none. */
function hasDatabase({ databaseUrl, dataDir }: Config): boolean {
  return databaseUrl !== undefined || existsSync(dataDir)
}

async function keep(config: Config, scope: Scope, wish: ImportWish, reading: PlanReading): Promise<number> {
  const { file, slug } = wish
  const isKnown = slug !== undefined && (await showEditions(scope)).some((edition) => edition.slug === slug)
  if (isKnown) return importAgain(scope, slug, { name: basename(file), reading, document: null }, wish)
  if (wish.json) tellReading(reading)
  if (wish.dryRun) return tellDryRun(config.lang)
  // Documents name units in the city's own language, whatever the person at the command line speaks.
  const imported = await importPlan({ ...scope, lang: sourceLanguage(scope.city) }, reading, {
    name: basename(file, extname(file)),
    slug,
  })
  if (!imported.ok) return fail(config.lang, imported, 1)
  if (scope.city.demo) tell(sayCommand(config.lang, 'import.demo'))
  tell(sayCommand(config.lang, 'import.saved', { slug: imported.value.slug }))
  return 0
}

function tellReading(reading: PlanReading): void {
  process.stdout.write(`${JSON.stringify(reading, null, 2)}\n`)
}

function tellDryRun(lang: Lang): number {
  tell(sayCommand(lang, 'import.dry_run'))
  return 0
}

function fail(lang: Lang, refusal: Refused, exitCode: number): number {
  tell(sayCommand(lang, `import.error.${refusal.code}` as CommandKey, refusal.values ?? {}))
  return exitCode
}
