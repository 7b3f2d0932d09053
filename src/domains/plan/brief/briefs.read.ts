import type { Text } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { type Edition, editionOfToday } from '../edition.ts'
import { codesOf, headingOf } from '../goal.ts'
import { showMeasures } from '../measures/measures.read.ts'
import { showEditions, showPlan } from '../plan.read.ts'
import type { BriefKind } from './brief.routes.ts'

export type BriefLine = { kind: BriefKind; slug: string; code: string; title: Text }

/** `edition` null: there is no plan yet. */
export type BriefsPage = { edition: Edition | null; editions: Edition[]; words: string; lines: BriefLine[] }

/** All of a plan that can be told on one page and has these words in its name, its number or, of a measure, its text. */
export async function showBriefs(
  scope: Scope,
  { plan, words }: { plan?: string | undefined; words: string },
): Promise<BriefsPage> {
  const editions = await showEditions(scope)
  const edition = editions.find(({ slug }) => slug === plan) ?? editionOfToday(editions) ?? editions[0] ?? null
  if (edition === null) return { edition, editions, words, lines: [] }
  const { fields } = await showPlan(scope, edition.slug)
  const goals = new Map(fields.flatMap((field) => field.goals).map((goal) => [goal.id, goal]))
  const named: BriefLine[] = [
    ...fields.map(({ slug, code, title }) => ({ kind: 'field' as const, slug, code, title })),
    ...[...goals.values()].map((goal) => ({
      kind: 'goal' as const,
      slug: goal.slug,
      code: codesOf(goal).join(' · '),
      title: headingOf(goal),
    })),
  ]
  const pieces = words.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ code, title }: BriefLine) =>
    pieces.every((piece) => `${code} ${title.words}`.toLowerCase().includes(piece))
  const { rows } = await showMeasures(scope, { words, plan: edition.slug })
  const measures = rows.map(({ slug, number, title }) => ({
    kind: 'measure' as const,
    slug,
    code: number ?? '',
    title,
  }))
  return { edition, editions, words, lines: [...named.filter(fits), ...measures] }
}
