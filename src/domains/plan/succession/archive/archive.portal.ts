import { type Context, Hono } from 'hono'
import { inTurn } from '../../../../platform/paper/in-turn.ts'
import type { PageEnv } from '../../../../ui/page.ts'
import { planPatterns, planRoutes } from '../../plan.routes.ts'
import { makeArchive } from './archive.file.ts'

/** An edition that is over, to take home for good. */
export const archivePortal = new Hono<PageEnv>().get(planPatterns.archive, (c) =>
  answerArchive(c, c.req.param('edition'), true),
)

/** `ended`: only where the edition is over. */
export async function answerArchive<Env extends PageEnv>(
  c: Context<Env>,
  slug: string,
  ended: boolean,
): Promise<Response> {
  const { scope, publicUrl, archivedReports } = c.var
  const url = publicUrl + planRoutes.edition(scope.lang, slug)
  const wish = { ended, url, ...(archivedReports && { reports: archivedReports }) }
  // It is held in memory whole: of two who ask at once one waits, and who asks for the same gets the same.
  const file = await inTurn(`archive ${scope.city.id} ${slug} ${scope.lang} ${ended}`, () =>
    makeArchive(scope, slug, wish),
  )
  return c.body(file, 200, {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${slug}.zip"`,
    'Content-Language': scope.lang,
  })
}
