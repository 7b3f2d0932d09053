import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { freezingRoutes } from './freezing.routes.ts'
import { ReportCrumbs } from './report-crumbs.tsx'
import { frozen } from './report-words.tsx'
import { sayReports } from './reports.messages.ts'
import type { Snapshot } from './snapshot.ts'
import { byField, type GapTold, gapsOf } from './told.ts'

type GapsProps = { scope: Scope; snapshot: Snapshot }

/** What a round cannot say and why, field by field; units are named, people are not. */
export const GapsView: FC<GapsProps> = ({ scope, snapshot }) => {
  const { lang } = scope
  const { counts, reason, number } = snapshot
  const fields = byField(snapshot)
    .map(({ title, goals }) => ({ title, gaps: gapsOf([...new Set(goals.flatMap(({ measures }) => measures))]) }))
    .filter(({ gaps }) => gaps.length > 0)
  return (
    <>
      <ReportCrumbs lang={lang} snapshot={snapshot} />
      <PageTitle
        lang={lang}
        title={original(sayReports(lang, 'gaps'), lang)}
        lead={original(sayReports(lang, fields.length === 0 ? 'gaps.none' : 'gaps.lead'), lang)}
      />
      <ul class="points">
        {number === 1 && reason !== '' && (
          <li>
            <Said text={frozen(snapshot, reason)} lang={lang} />
          </li>
        )}
        {counts.notAsked > 0 && <li>{sayReports(lang, 'gaps.not_asked', { n: counts.notAsked })}</li>}
        {counts.ended > 0 && <li>{sayReports(lang, 'gaps.ended', { n: counts.ended })}</li>}
        <li>{sayReports(lang, 'gaps.indicators')}</li>
      </ul>
      {fields.map(({ title, gaps }, i) => (
        <section class="section" aria-labelledby={`field-${i}`}>
          <h2 id={`field-${i}`}>
            {title === null ? sayReports(lang, 'no_field') : <Said text={frozen(snapshot, title)} lang={lang} />}
          </h2>
          <ul class="points">
            {gaps.map((told) => (
              <GapItem scope={scope} snapshot={snapshot} told={told} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const GapItem: FC<GapsProps & { told: GapTold }> = ({ scope: { lang }, snapshot, told: { measure, gaps } }) => (
  <li>
    <a href={freezingRoutes.reportMeasure(lang, snapshot.round.slug, measure.slug)}>
      {measure.number} <Said text={frozen(snapshot, measure.title)} lang={lang} />
    </a>
    <ul>
      {gaps.map(({ unit, kind }) => (
        <li>
          <bdi>{unit ?? sayReports(lang, 'gap.nobody')}</bdi>: {sayReports(lang, `gap.${kind}`)}
        </li>
      ))}
    </ul>
  </li>
)
