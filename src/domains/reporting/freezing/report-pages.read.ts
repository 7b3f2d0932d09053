import { dayOf } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { PublicPage } from '../../plan/plan.ts'
import { councilRoutes } from '../council/council.routes.ts'
import { freezingRoutes } from './freezing.routes.ts'
import { listReports } from './reports.read.ts'

/** The pages of reports that search engines should know. */
export async function listReportPages(scope: Scope): Promise<PublicPage[]> {
  const reports = await listReports(scope)
  if (reports.length === 0) return []
  return [
    { address: freezingRoutes.reports, changedOn: dayOf(reports[0]!.at) },
    ...reports.flatMap(({ slug, at }) =>
      [freezingRoutes.report, freezingRoutes.gaps, councilRoutes.wholeReport, councilRoutes.reportSummary].map(
        (address) => ({
          address: (lang: Lang) => address(lang, slug),
          changedOn: dayOf(at),
        }),
      ),
    ),
  ]
}
