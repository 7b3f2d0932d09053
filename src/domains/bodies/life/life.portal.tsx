import { Hono } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { sayLife } from './life.messages.ts'
import { lifePatterns } from './life.routes.ts'
import { type RecordKind, showOrigin } from './origin.read.ts'
import { PublicDraftView, PublicOriginView } from './public-views.tsx'

/** Where the plan's texts come from, and what became of drafts, as everybody sees it. */
export const lifePortal = new Hono<PageEnv>()

for (const kind of ['goal', 'measure'] as const) {
  lifePortal.get(lifePatterns[`${kind}Origin`], async (c) => {
    const { scope, show } = c.var
    const page = await showOrigin(scope, kind, c.req.param(kind) ?? '')
    const title = `${sayLife(scope.lang, 'origin.title')}: ${page.record.title.words}`
    return show({ title, body: <PublicOriginView scope={scope} page={page} /> })
  })
}

lifePortal.get(lifePatterns.publicDraft, async (c) => {
  const { scope, show } = c.var
  const page = await showOrigin(scope, c.req.param('kind') as RecordKind, c.req.param('draft'))
  // What never went round openly is no draft for everybody, be it adopted or not.
  if (!page.reviews.some(({ openToAll }) => openToAll)) throw new NotFound('draft')
  const title = `${sayLife(scope.lang, 'draft.title')}: ${page.record.title.words}`
  return show({ title, body: <PublicDraftView scope={scope} page={page} /> })
})
