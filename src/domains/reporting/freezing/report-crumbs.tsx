import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { freezingRoutes } from './freezing.routes.ts'
import { frozen } from './report-words.tsx'
import { sayReports } from './reports.messages.ts'
import type { Snapshot } from './snapshot.ts'

/** From a page of a published round back to the round, and to all of them. */
export const ReportCrumbs: FC<{ lang: Lang; snapshot: Snapshot }> = ({ lang, snapshot }) => (
  <Breadcrumb
    lang={lang}
    crumbs={[
      { href: freezingRoutes.reports(lang), label: sayReports(lang, 'title') },
      { href: freezingRoutes.report(lang, snapshot.round.slug), label: frozen(snapshot, snapshot.round.title) },
    ]}
  />
)
