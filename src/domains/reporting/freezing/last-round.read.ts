import { formatDate } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import type { ComingAbout } from '../../../ui/page.ts'
import { freezingRoutes } from './freezing.routes.ts'
import { loadSnapshot } from './kept-snapshots.ts'
import { sayReports } from './reports.messages.ts'
import { listPublished } from './snapshot.queries.ts'
import { summaryOf } from './told.ts'

/** What the last published round says of a goal or measure, for its page; nothing where it was not asked about. */
export async function lastRound(
  scope: Scope,
  { kind, id }: { kind: 'goal' | 'measure'; id: string },
): Promise<ComingAbout> {
  const { lang } = scope
  return read(scope, async (tx) => {
    for (const report of await listPublished(tx)) {
      const { measures, plan } = await loadSnapshot(tx, report)
      const own = measures.filter((one) => (kind === 'goal' ? one.goals.includes(id) : one.id === id))
      const [first] = own
      if (!first) continue
      const title = sayReports(lang, 'last_round')
      const day = formatDate(lang, report.dataOn)
      if (kind === 'measure') {
        const href = freezingRoutes.reportMeasure(lang, report.slug, first.slug)
        return { title, links: [{ href, words: sayReports(lang, 'last_round.measure', { day }) }] }
      }
      const { n, moved, silent } = summaryOf(own)
      const words = sayReports(lang, 'last_round.goal', { day, n, moved, silent })
      const place = `#goal-${plan.goals.find((goal) => goal.id === id)?.slug}`
      return { title, links: [{ href: freezingRoutes.report(lang, report.slug) + place, words }] }
    }
    return null
  })
}
