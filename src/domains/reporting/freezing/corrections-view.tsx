import type { FC } from 'hono/jsx'
import { dayOf, formatDate, formatMoney, formatYear } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Said } from '../../../ui/said/said.tsx'
import type { Correction } from './corrections.ts'
import { freezingRoutes } from './freezing.routes.ts'
import { frozen, standingView } from './report-words.tsx'
import { sayReports as say } from './reports.messages.ts'
import type { ReportPage } from './reports.read.ts'

type CorrectionsProps = { scope: Scope; page: Pick<ReportPage, 'snapshot' | 'corrections'>; slug?: string }

/** What a published report said before and says now, and why. `slug`: of one measure alone. */
export const Corrections: FC<CorrectionsProps> = ({ scope, page: { snapshot, corrections }, slug }) => {
  const { lang } = scope
  const told = corrections.flatMap(({ head, all }) => {
    const own = all.filter((one) => slug === undefined || one.slug === slug)
    return own.length === 0 ? [] : [{ head, own }]
  })
  if (told.length === 0) return null
  return (
    <section class="section" aria-labelledby="corrections">
      <h2 id="corrections">{say(lang, 'corrections')}</h2>
      {told.map(({ head, own }) => (
        <>
          <h3>{formatDate(lang, dayOf(head.at))}</h3>
          <p>
            <Said text={frozen(snapshot, head.reason)} lang={lang} />
          </p>
          <ul class="points">
            {own.map((one) => (
              <li>
                {slug === undefined && (
                  <>
                    <a href={freezingRoutes.reportMeasure(lang, snapshot.round.slug, one.slug)}>
                      <Said text={frozen(snapshot, one.title)} lang={lang} />
                    </a>
                    {': '}
                  </>
                )}
                <CorrectionWords scope={scope} of={one} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

const CorrectionWords: FC<{ scope: Scope; of: Correction }> = ({ scope: { lang, city }, of }) => {
  if (of.what === 'words') return <>{say(lang, 'corrections.words')}</>
  const silent = say(lang, 'corrections.silent')
  if (of.what === 'status') {
    const [from, to] = [of.from, of.to].map((one) => standingView(lang, city, one).word)
    return <>{say(lang, 'corrections.status', { from: from ?? silent, to: to ?? silent })}</>
  }
  if (of.what === 'figure') {
    const told = { label: of.label, from: of.from ?? silent, to: of.to ?? silent }
    return <bdi>{say(lang, 'corrections.figure', told)}</bdi>
  }
  const amount = (cents: number | null) => (cents === null ? silent : formatMoney(lang, cents))
  const label = [formatYear(lang, of.year), of.label].filter((one) => one !== '').join(' ')
  return <bdi>{say(lang, 'corrections.spent', { label, from: amount(of.from), to: amount(of.to) })}</bdi>
}
