import type { FC } from 'hono/jsx'
import { dayOf, formatDate, formatMoney } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { MeasureRow, MeasureRows } from '../../../ui/measure-row/measure-row.tsx'
import { spent } from '../../../ui/money-table/money-table.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Tally } from '../../../ui/tally/tally.tsx'
import { sayUi } from '../../../ui/ui.messages.ts'
import { ownAddress } from '../../plan/plan.ts'
import { comparingRoutes } from '../comparing/comparing.routes.ts'
import { ReportPapers } from '../council/report-papers.tsx'
import { Corrections } from './corrections-view.tsx'
import { FlowSection } from './flow-section.tsx'
import { freezingRoutes } from './freezing.routes.ts'
import { ReportData } from './report-data.tsx'
import { dayOfReport, frozen, sayOriginal, standingView, wasWords } from './report-words.tsx'
import { sayReports } from './reports.messages.ts'
import type { ReportPage } from './reports.read.ts'
import type { FrozenMeasure, Snapshot } from './snapshot.ts'
import { byField, flowWithin, type GoalTold, gapsOf, summaryOf } from './told.ts'

type ReportProps = { scope: Scope; page: ReportPage; publicUrl: string }

/** A published round: what moved as a whole, then field by field and goal by goal, and what cannot be said. */
export const ReportView: FC<ReportProps> = ({ scope, page, publicUrl }) => {
  const { lang } = scope
  const { snapshot, others } = page
  const { round } = snapshot
  const inOriginal = sayOriginal(lang, snapshot)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: freezingRoutes.reports(lang), label: sayReports(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        kicker={sayReports(lang, 'kicker', { day: dayOfReport(lang, snapshot) })}
        title={frozen(snapshot, round.title)}
        lead={original(
          sayReports(lang, 'report.lead', { day: dayOfReport(lang, snapshot), n: snapshot.counts.measures }),
          lang,
        )}
      />
      {inOriginal !== null && <p class="soft small">{inOriginal}</p>}
      <Corrected scope={scope} page={page} />
      <Corrections scope={scope} page={page} />
      <div class="section">
        <SummaryTally scope={scope} measures={snapshot.measures} />
      </div>
      <FlowSection
        scope={scope}
        flow={flowWithin(snapshot.measures)}
        missing={sayReports(lang, 'none_before')}
        names={{ from: sayReports(lang, 'flow.before'), to: sayReports(lang, 'flow.after') }}
      />
      {byField(snapshot).map(({ title, goals }, i) => (
        <section class="section" aria-labelledby={`field-${i}`}>
          <h2 id={`field-${i}`}>
            {title === null ? sayReports(lang, 'no_field') : <Said text={frozen(snapshot, title)} lang={lang} />}
          </h2>
          {goals.map((goal) => (
            <GoalSection scope={scope} snapshot={snapshot} goal={goal} />
          ))}
        </section>
      ))}
      <section class="section" aria-labelledby="money">
        <h2 id="money">{sayReports(lang, 'money')}</h2>
        <p>{sayReports(lang, 'money.words')}</p>
        <Facts>
          <Fact term={sayUi(lang, 'money.planned')}>{formatMoney(lang, snapshot.money.plannedCents)}</Fact>
          <Fact term={sayUi(lang, 'money.spent')}>{spent(lang, snapshot.money.spentCents)}</Fact>
        </Facts>
      </section>
      <section class="section" aria-labelledby="gaps">
        <h2 id="gaps">{sayReports(lang, 'gaps')}</h2>
        <p>
          <a href={freezingRoutes.gaps(lang, round.slug)}>{gapCount(scope, snapshot)}</a>
        </p>
        {others.length > 0 && (
          <p class="after-list">
            <a href={comparingRoutes.compare(lang, round.slug)}>{sayReports(lang, 'compare')}</a>
          </p>
        )}
      </section>
      <ReportPapers lang={lang} slug={round.slug} />
      <ReportData scope={scope} page={page} publicUrl={publicUrl} />
    </>
  )
}

const gapCount = ({ lang }: Scope, { measures }: Snapshot) => {
  const n = gapsOf(measures).length
  return n === 0 ? sayReports(lang, 'gaps.none') : sayReports(lang, 'gaps.count', { n, all: measures.length })
}

/** Whoever read it before has to know that it says something else by now. */
const Corrected: FC<Pick<ReportProps, 'scope' | 'page'>> = ({ scope: { lang }, page: { snapshot, heads } }) => {
  const [last] = heads
  if (!last || last.number === 1) return null
  return (
    <Notice title={sayReports(lang, 'corrected', { day: formatDate(lang, dayOf(last.at)) })}>
      <p>
        <Said text={frozen(snapshot, last.reason)} lang={lang} />
      </p>
    </Notice>
  )
}

const SummaryTally: FC<{ scope: Scope; measures: readonly FrozenMeasure[] }> = ({ scope: { lang }, measures }) => {
  const summary = summaryOf(measures)
  const counts = (['moved', 'same', 'silent'] as const).map((key) => ({
    n: String(summary[key]),
    words: sayReports(lang, key === 'silent' ? 'silent' : `count.${key}`),
  }))
  return <Tally counts={counts} />
}

const GoalSection: FC<{ scope: Scope; snapshot: Snapshot; goal: GoalTold }> = ({ scope, snapshot, goal }) => {
  const { lang, city } = scope
  return (
    <div class="section" id={goal.slug === '' ? undefined : `goal-${goal.slug}`}>
      {goal.slug !== '' && (
        <h3>
          {goal.codes.join(' · ')}{' '}
          <a href={ownAddress(lang, 'goal', goal.slug)}>
            <Said text={frozen(snapshot, goal.title)} lang={lang} />
          </a>
        </h3>
      )}
      <MeasureRows>
        {goal.measures.map((measure) => (
          <MeasureRow
            lang={lang}
            level={4}
            href={freezingRoutes.reportMeasure(lang, snapshot.round.slug, measure.slug)}
            title={frozen(snapshot, measure.title)}
            number={measure.number ?? undefined}
            status={standingView(lang, city, measure.after)}
            facts={[wasWords(lang, city, measure)]}
          />
        ))}
      </MeasureRows>
    </div>
  )
}
