import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import {
  importTable,
  isWorkfile,
  readTableFile,
  sayTable,
  showEditions,
  type Table,
  type TableKey,
  type TableTrial,
  tryTable,
} from '../domains/plan/plan.ts'
import type { Lang } from '../i18n/languages.ts'
import type { Refused } from '../platform/outcome.ts'
import type { Scope } from '../platform/scope.ts'
import { tell } from './announce.ts'
import { saysYes } from './ask.ts'
import { type CommandKey, isCommandKey, sayCommand } from './command.messages.ts'
import { inCity } from './in-city.ts'
import { asJson, summariseTable } from './table-summary.ts'

type Wish = {
  file: string
  slug: string | undefined
  sheet: string | undefined
  dryRun: boolean
  json: boolean
  near: 'same' | 'new' | undefined
  leaveOut: boolean
  yes: boolean
}

/**
 * `import measures FILE`: compares a table of measures with a plan and takes it over, all or nothing. At a terminal it
 * shows what would change and asks; a script that calls it has asked already. Answers 2 where the command itself was
 * wrong, 1 where the table was.
 */
export async function importMeasuresCommand(config: Config, args: string[]): Promise<number> {
  const { lang } = config
  const wish = readWish(args)
  if (wish === undefined) {
    tell(sayCommand(lang, 'measures.usage'))
    return 2
  }
  const bytes = await readFile(wish.file).catch(() => undefined)
  if (!bytes) return fail(lang, { ok: false, code: 'no_file' }, wish)
  tell(sayCommand(lang, 'measures.step.reading', { file: basename(wish.file) }))
  const read = await readTableFile({ name: basename(wish.file), bytes })
  if (!read.ok) return fail(lang, read, wish)
  if (isWorkfile(read.value))
    return fail(lang, { ok: false, code: 'table.workfile', values: { file: basename(wish.file) } }, wish)
  const table: Table = { name: basename(wish.file), book: read.value, choice: { leaveOut: wish.leaveOut } }
  if (wish.sheet !== undefined) {
    const names = read.value.sheets.map(({ name }) => name)
    const sheet = names.indexOf(wish.sheet)
    if (sheet < 0) {
      return fail(
        lang,
        { ok: false, code: 'table.no_sheet', values: { sheet: wish.sheet, sheets: names.join(', ') } },
        wish,
      )
    }
    table.choice.sheet = sheet
  }
  return inCity(config, (scope) => run(scope, lang, wish, table))
}

function readWish(args: string[]): Wish | undefined {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        plan: { type: 'string' },
        sheet: { type: 'string' },
        'dry-run': { type: 'boolean' },
        format: { type: 'string' },
        near: { type: 'string' },
        'leave-out': { type: 'boolean' },
        yes: { type: 'boolean' },
      },
    })
    const [what, file] = positionals
    const near = (['same', 'new'] as const).find((one) => one === values.near)
    if (what !== 'measures' || file === undefined || positionals.length > 2) return undefined
    if ((values.format ?? 'json') !== 'json' || near !== values.near) return undefined
    const { plan: slug, sheet, 'dry-run': dryRun = false, 'leave-out': leaveOut = false, yes = false } = values
    return { file, slug, sheet, dryRun, json: values.format === 'json', near, leaveOut, yes }
  } catch {
    return undefined
  }
}

async function run(scope: Scope, lang: Lang, wish: Wish, table: Table): Promise<number> {
  const slug = await choosePlan(scope, wish.slug)
  if (slug === undefined) return fail(lang, { ok: false, code: 'no_plan', values: { plan: wish.slug ?? '' } }, wish)
  tell(sayCommand(lang, 'measures.step.comparing', { plan: slug }))
  const first = await tryTable(scope, slug, table)
  if (!first.shape.columns.some(({ part }) => part === 'title'))
    return fail(lang, { ok: false, code: 'table.no_title' }, wish)
  const trial = wish.near === undefined ? first : await decideAll(scope, slug, table, first, wish.near)
  tell(summariseTable({ ...scope, lang }, table, trial))
  if (wish.json) process.stdout.write(`${JSON.stringify(asJson({ ...scope, lang }, table, trial), null, 2)}\n`)
  if (wish.dryRun) {
    tell(sayCommand(lang, 'import.dry_run'))
    return 0
  }
  if (!wish.yes && !wish.json && !(await confirmed(lang))) {
    tell(sayCommand(lang, 'measures.not_imported'))
    return 1
  }
  tell(sayCommand(lang, 'measures.step.importing'))
  const imported = await importTable(scope, slug, table, trial.seen)
  if (!imported.ok) return fail(lang, imported, wish)
  tell(sayCommand(lang, 'measures.imported', imported.value))
  return 0
}

/** The plan that is named, else the main one, else the only one there is. */
async function choosePlan(scope: Scope, slug: string | undefined): Promise<string | undefined> {
  const editions = await showEditions(scope)
  if (slug !== undefined) return editions.find((one) => one.slug === slug)?.slug
  const main = editions.find(({ isMain }) => isMain)
  return (main ?? (editions.length === 1 ? editions[0] : undefined))?.slug
}

async function decideAll(scope: Scope, slug: string, table: Table, trial: TableTrial, near: 'same' | 'new') {
  const rows = trial.proposal.rows.filter(({ kind }) => kind === 'near')
  table.choice.decisions = Object.fromEntries(rows.map(({ row }) => [row, near]))
  return tryTable(scope, slug, table)
}

async function confirmed(lang: Lang): Promise<boolean> {
  return !process.stdin.isTTY || saysYes(sayCommand(lang, 'measures.ask'))
}

function fail(lang: Lang, { code, values }: Refused, { file }: Wish): number {
  const said = { file: basename(file), ...values }
  const key = `measures.error.${code}`
  tell(
    isCommandKey(key) ? sayCommand(lang, key as CommandKey, said) : sayTable(lang, `error.${code}` as TableKey, said),
  )
  return 1
}
