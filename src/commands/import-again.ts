import {
  type Brought,
  comparisonAsJson,
  linesOf,
  type PlanTrial,
  sayComparison,
  takeOverDocument,
  tryDocument,
} from '../domains/plan/plan.ts'
import { dayOf } from '../i18n/format.ts'
import type { Lang } from '../i18n/languages.ts'
import type { Refused } from '../platform/outcome.ts'
import type { Scope } from '../platform/scope.ts'
import { tell } from './announce.ts'
import { saysYes } from './ask.ts'
import { sayCommand } from './command.messages.ts'

/** So many lines of one kind are printed; the rest is told by its number, and stands whole in the JSON. */
const shown = 60

export type AgainWish = {
  dryRun: boolean
  json: boolean
  /** Take over in a script, which cannot be asked. */
  confirm: boolean
  /** What is not wanted by itself, too. */
  all: boolean
  /** What is said to every question. */
  near: 'same' | 'new' | undefined
}

/**
 * `import plan FILE --plan SLUG`, where SLUG is a plan already: says what is new, changed, moved, merged or gone in the
 * document, and takes over what is wanted once somebody has said so.
 */
export async function importAgain(scope: Scope, slug: string, brought: Brought, wish: AgainWish): Promise<number> {
  const { lang } = scope
  tell(sayCommand(lang, 'again.comparing', { plan: slug }))
  const first = await tryDocument(scope, slug, brought, {})
  if (!first.ok) return fail(lang, first)
  const answers = answersTo(first.value, wish.near)
  const tried = wish.near === undefined ? first : await tryDocument(scope, slug, brought, answers)
  if (!tried.ok) return fail(lang, tried)
  const { comparison, seen } = tried.value
  const wanted = comparison.proposals.filter(({ isWanted }) => isWanted || wish.all)
  tell(summary(lang, tried.value))
  if (wish.json) process.stdout.write(`${JSON.stringify(comparisonAsJson(tried.value), null, 2)}\n`)
  if (wish.dryRun) {
    tell(sayCommand(lang, 'import.dry_run'))
    return 0
  }
  if (wanted.length === 0) {
    tell(sayCommand(lang, 'again.nothing'))
    return 0
  }
  if (
    !wish.confirm &&
    !(process.stdin.isTTY && (await saysYes(sayCommand(lang, 'again.ask', { count: wanted.length }))))
  ) {
    tell(sayCommand(lang, 'again.not_taken'))
    return 1
  }
  const reason = sayCommand('de', 'again.reason', { file: brought.name })
  const taken = new Set(wanted.map(({ key }) => key))
  const took = await takeOverDocument(scope, slug, brought, { answers, taken, seen, on: dayOf(scope.now), reason })
  if (!took.ok) return fail(lang, took)
  tell(sayComparison(lang, 'done', took.value))
  return 0
}

function answersTo({ comparison }: PlanTrial, near: AgainWish['near']): Record<string, string> {
  if (near === undefined) return {}
  const likest = ({ candidates }: PlanTrial['comparison']['questions'][number]) => candidates[0]?.value ?? 'new'
  return Object.fromEntries(comparison.questions.map((one) => [one.key, near === 'new' ? 'new' : likest(one)]))
}

function summary(lang: Lang, trial: PlanTrial): string {
  const groups = linesOf(lang, trial).flatMap(({ title, lines }) => {
    const rest = lines.length - shown
    const more = rest > 0 ? [`  ${sayCommand(lang, 'again.more', { count: rest })}`] : []
    return ['', `${title} (${lines.length})`, ...lines.slice(0, shown).map((line) => `  ${line}`), ...more]
  })
  const star = groups.length === 0 ? [] : ['', sayCommand(lang, 'again.star')]
  return [sayComparison(lang, 'counts.same', trial.comparison.same), ...groups, ...star].join('\n')
}

function fail(lang: Lang, { code, values }: Refused): number {
  tell(sayComparison(lang, `error.${code}` as Parameters<typeof sayComparison>[1], values ?? {}))
  return 1
}
