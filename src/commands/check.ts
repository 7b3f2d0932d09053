import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import {
  type CheckPage,
  checkLinks,
  everything,
  nameRecord,
  sayCheck,
  sayFinding,
  severity,
  showCheck,
  showEditions,
} from '../domains/plan/plan.ts'
import type { Lang } from '../i18n/languages.ts'
import type { Scope } from '../platform/scope.ts'
import { tell } from './announce.ts'
import { sayCommand } from './command.messages.ts'
import { inCity } from './in-city.ts'

type Wish = { plan: string | undefined; unit: string | undefined; json: boolean; links: boolean }

/**
 * `check [--plan SLUG] [--unit SLUG] [--links] [--json]`: what is to be said of a plan. 1 where something is wrong, 2
 * where the command itself was.
 */
export async function checkCommand(config: Config, args: string[]): Promise<number> {
  const wish = readWish(args)
  if (wish === undefined) {
    tell(sayCommand(config.lang, 'check.usage'))
    return 2
  }
  return inCity(config, (scope) => runCheck(scope, config.lang, wish))
}

function readWish(args: string[]): Wish | undefined {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const
  try {
    const { values } = parseArgs({ args, options: { plan: text, unit: text, json: flag, links: flag } })
    return { plan: values.plan, unit: values.unit, json: values.json ?? false, links: values.links ?? false }
  } catch {
    return undefined
  }
}

export async function runCheck(scope: Scope, lang: Lang, wish: Wish): Promise<number> {
  const editions = await showEditions(scope)
  const named = editions.find(({ slug, isMain }) => (wish.plan === undefined ? isMain : slug === wish.plan))
  const plan = named ?? (wish.plan === undefined && editions.length === 1 ? editions[0] : undefined)
  if (!plan) {
    tell(
      sayCommand(lang, 'check.no_plan', { plan: wish.plan ?? '', plans: editions.map(({ slug }) => slug).join(', ') }),
    )
    return 1
  }
  if (wish.links) {
    tell(sayCommand(lang, 'check.step.links'))
    tell(sayCommand(lang, 'check.links', await checkLinks(scope, plan.slug)))
  }
  const page = await showCheck(scope, plan.slug, { ...everything, unit: wish.unit ?? null })
  if (wish.unit !== undefined && !page.units.some(({ slug }) => slug === wish.unit)) {
    tell(sayCommand(lang, 'check.no_unit', { unit: wish.unit, units: page.units.map(({ slug }) => slug).join(', ') }))
    return 1
  }
  for (const line of linesOf(lang, page)) tell(line)
  if (wish.json) process.stdout.write(`${JSON.stringify(asJson(lang, page), null, 2)}\n`)
  return page.found.some((one) => severity(one) === 'wrong') ? 1 : 0
}

function linesOf(lang: Lang, { edition, counts, found, shelved }: CheckPage): string[] {
  const title = `${edition.title.words} (${edition.slug})`
  if (found.length === 0) return [title, sayCheck(lang, 'none')]
  const groups = counts.flatMap(({ kind, count }) => [
    '',
    `${sayCheck(lang, 'heading', { name: sayCheck(lang, `kind.${kind}`), n: count })} (${sayCheck(lang, `severity.${severity({ kind })}`)})`,
    `  ${sayCheck(lang, `why.${kind}`)}`,
    ...found
      .filter((one) => one.kind === kind)
      .map((one) => `  - ${nameRecord(lang, one.record)} ${one.record.title}: ${sayFinding(lang, one)}`),
  ])
  return [title, ...groups, '', ...(shelved > 0 ? [sayCheck(lang, 'shelved', { n: shelved })] : [])]
}

function asJson(lang: Lang, { edition, found, shelved, links }: CheckPage) {
  return {
    plan: edition.slug,
    shelved,
    links,
    findings: found.map((one) => ({
      kind: one.kind,
      severity: severity(one),
      key: one.key,
      record: { kind: one.record.kind, id: one.record.id, slug: one.record.slug, code: one.record.code },
      title: one.record.title,
      words: sayFinding(lang, one),
      why: sayCheck(lang, `why.${one.kind}`),
      quotes: one.quotes,
    })),
  }
}
