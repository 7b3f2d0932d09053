import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Said } from '../../../ui/said/said.tsx'
import { freezingRoutes } from './freezing.routes.ts'
import { frozen } from './report-words.tsx'
import { sayReports } from './reports.messages.ts'
import type { ReportPage } from './reports.read.ts'

type ReportDataProps = { scope: Scope; page: ReportPage; publicUrl: string }

/** The whole report as data, with what proves that it is unchanged; and how other sites show its picture. */
export const ReportData: FC<ReportDataProps> = ({ scope: { lang }, page, publicUrl }) => {
  const { snapshot, heads } = page
  const { slug, title } = snapshot.round
  const frame = `${publicUrl}${freezingRoutes.reportEmbed(lang, slug)}`
  const file = `${publicUrl}${freezingRoutes.reportPicture(lang, slug)}`
  const named = title.replaceAll('"', '”')
  return (
    <>
      <section class="section" id="data" aria-labelledby="data-title">
        <h2 id="data-title">{sayReports(lang, 'data')}</h2>
        <p class="prose">{sayReports(lang, 'data.words')}</p>
        <p>
          <a href={freezingRoutes.snapshot(lang, slug)} type="application/json">
            {sayReports(lang, 'data.file')}
          </a>{' '}
          ·{' '}
          <a href={freezingRoutes.reportTable(lang, slug)} type="text/csv">
            {sayReports(lang, 'data.table')}
          </a>
        </p>
        {heads.map(({ number, digest, at, reason }) => (
          <div class="snippet">
            <h3>
              <a href={freezingRoutes.earlierSnapshot(lang, slug, number)} type="application/json">
                {sayReports(lang, 'data.version', { n: number, day: formatDate(lang, dayOf(at)) })}
              </a>
            </h3>
            {number > 1 && (
              <p>
                <Said text={frozen(snapshot, reason)} lang={lang} quiet />
              </p>
            )}
            <p class="soft small">{sayReports(lang, 'data.digest')}</p>
            <pre class="snippet__code" dir="ltr">
              <code>{digest}</code>
            </pre>
          </div>
        ))}
      </section>
      <section class="section screen-only" aria-labelledby="embed">
        <h2 id="embed">{sayReports(lang, 'embed')}</h2>
        {[
          `<iframe src="${frame}" title="${named}" width="100%" height="700" loading="lazy"></iframe>`,
          `<img src="${file}" alt="${named}" width="600">`,
        ].map((code) => (
          <pre class="snippet__code" dir="ltr">
            <code>{code}</code>
          </pre>
        ))}
      </section>
    </>
  )
}
