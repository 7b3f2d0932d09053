import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { freezingRoutes } from './freezing.routes.ts'
import { sayReports } from './reports.messages.ts'
import type { ReportLine } from './reports.read.ts'

type ReportsProps = { scope: Scope; lines: readonly ReportLine[]; others: { href: string; words: string }[] }

/** All rounds that were published; `others`: what else the city tells, where there is any. */
export const ReportsView: FC<ReportsProps> = ({ scope, lines, others }) => {
  const { lang, city } = scope
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayReports(lang, 'title'), lang)}
        lead={original(sayReports(lang, 'lead'), lang)}
      />
      {lines.length === 0 ? (
        <EmptyState words={sayReports(lang, 'none')} />
      ) : (
        <ul class="decisions">
          {lines.map(({ slug, title, dataOn, at }) => (
            <li class="decision">
              <p class="soft small">{sayReports(lang, 'kicker', { day: formatDate(lang, dataOn) })}</p>
              <h2 class="goal__title">
                <a href={freezingRoutes.report(lang, slug)}>
                  <Said text={original(title, sourceLanguage(city))} lang={lang} />
                </a>
              </h2>
              <p class="soft small">{sayReports(lang, 'published', { day: formatDate(lang, dayOf(at)) })}</p>
            </li>
          ))}
        </ul>
      )}
      {others.map(({ href, words }) => (
        <p class="after-list">
          <a href={href}>{words}</a>
        </p>
      ))}
    </>
  )
}
