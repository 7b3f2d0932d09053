import { Hono } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import { read } from '../../../platform/transact.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { findVotingBodyAt } from './entitled.queries.ts'
import { listPublicResults } from './result.read.ts'
import { ResultsView } from './results-view.tsx'
import { sayVotes } from './votes.messages.ts'
import { votesPatterns } from './votes.routes.ts'

/** What bodies voted on, as everybody sees it. */
export const votesPortal = new Hono<PageEnv>()

votesPortal.get(votesPatterns.publicVotes, async (c) => {
  const { scope, show } = c.var
  const page = await read(scope, async (tx) => {
    const body = await findVotingBodyAt(tx, c.req.param('body'))
    if (!body) throw new NotFound('body')
    return { body, results: (await listPublicResults(tx, scope, { bodyId: body.id })).toReversed() }
  })
  const title = `${sayVotes(scope.lang, 'page.title')}: ${page.body.name}`
  return show({ title, body: <ResultsView scope={scope} page={page} /> })
})
