import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import type { ComingAbout } from '../../../ui/page.ts'
import { sayReviews } from '../reviews/reviews.messages.ts'
import { sayLife } from './life.messages.ts'
import { countOpenStatements } from './life.queries.ts'
import { lifeRoutes } from './life.routes.ts'

/** What the page of a goal or measure tells of its way through the bodies; nothing where none has worked on it. */
export async function comingAbout(
  scope: Scope,
  { kind, id, slug }: { kind: 'goal' | 'measure'; id: string; slug: string },
): Promise<ComingAbout> {
  const { lang } = scope
  const n = await read(scope, (tx) => countOpenStatements(tx, id))
  if (n === undefined) return null
  const origin = { href: lifeRoutes.origin(lang, kind, slug), words: sayLife(lang, 'origin.title') }
  const said = { href: lifeRoutes.publicDraft(lang, kind, slug), words: sayReviews(lang, 'statements', { n }) }
  return { title: origin.words, links: n === 0 ? [origin] : [origin, said] }
}
