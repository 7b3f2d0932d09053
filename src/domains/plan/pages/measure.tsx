import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Decisions } from '../../../ui/decision/decision.tsx'
import { LineageNotice } from '../../../ui/lineage-notice/lineage-notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Status } from '../../../ui/status/status.tsx'
import { FundingOf } from '../calls/calls-view.tsx'
import type { MeasurePage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { ComingAboutView } from './coming-about.tsx'
import { CrossReferences } from './cross-references.tsx'
import { decisionView, lineageView } from './decision-view.ts'
import { EditionNotice } from './edition-notice.tsx'
import { FollowLink } from './follow-link.tsx'
import { MeasureCover } from './measure-cover.tsx'
import { MeasureFacts } from './measure-facts.tsx'
import { MeasureHistory } from './measure-history.tsx'
import { MeasureBudget, MeasureFigures, MeasureMilestones, MeasureWords } from './measure-progress.tsx'
import { Revisions } from './revisions.tsx'
import { statusView } from './status-view.ts'
import { inOriginal, type View } from './view.ts'

/**
 * The whole sheet of a measure: how it stands and why first, then what it is, for which goals and whom to call; then when,
 * with what money, and all that was. Read in this order on a phone, aloud and on paper; the facts stand beside it where
 * there is room.
 */
export const MeasureView: FC<View<MeasurePage>> = (view) => {
  const { page, lang } = view
  const { edition, sheet, later } = page
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { href: planRoutes.plan(lang, edition), label: edition.title },
          {
            href: planRoutes.measures(lang, edition.isMain ? {} : { plan: edition.slug }),
            label: sayPlan(lang, 'measures.title'),
          },
        ]}
      />
      <PageTitle
        lang={lang}
        kicker={
          sheet.number === null
            ? sayPlan(lang, 'measure.kicker_plain')
            : sayPlan(lang, 'measure.kicker', { number: sheet.number })
        }
        title={page.title}
      />
      <EditionNotice lang={lang} edition={edition} />
      {later.length > 0 && (
        <div class="section">
          <LineageNotice
            lang={lang}
            title={sayPlan(lang, 'lineage.became')}
            steps={lineageView(lang, 'later', later, planRoutes.measure)}
          />
        </div>
      )}
      <div class="two two--sheet">
        <div>
          <WhereItStands {...view} />
          {page.cover && <MeasureCover lang={lang} cover={page.cover} />}
          {page.description.words !== '' && (
            <section class="section" aria-labelledby="about">
              <h2 id="about">{sayPlan(lang, 'measure.description')}</h2>
              <Paragraphs lang={lang} text={page.description} />
            </section>
          )}
        </div>
        <MeasureFacts {...view} />
        <div>
          <MeasureMilestones {...view} />
          <MeasureFigures {...view} />
          <MeasureWords lang={lang} id="obstacles" title={sayPlan(lang, 'measure.obstacles')} words={sheet.obstacles} />
          <MeasureWords lang={lang} id="outlook" title={sayPlan(lang, 'measure.outlook')} words={sheet.outlook} />
          <MeasureBudget {...view} />
          <FundingOf lang={lang} page={view.funding} />
          {page.decisions.length > 0 && (
            <section class="section" aria-labelledby="decisions">
              <h2 id="decisions">{sayPlan(lang, 'measure.decisions')}</h2>
              <Decisions lang={lang} decisions={page.decisions.map((one) => decisionView(lang, one, page.title))} />
            </section>
          )}
          <ComingAboutView id="last-round" told={view.lastRound} />
          <ComingAboutView id="inquiries" told={view.inquiries} />
          <ComingAboutView id="coming-about" told={view.comingAbout} />
          <CrossReferences lang={lang} references={page.crossReferences} title={sayPlan(lang, 'measure.references')} />
          <FollowLink follow={view.follow} kind="measure" of={page.slug} />
          <MeasureHistory {...view} />
          <Revisions lang={view.lang} revisions={view.page.revisions} />
        </div>
      </div>
    </>
  )
}

const WhereItStands: FC<View<MeasurePage>> = ({ page, lang, city }) => {
  const current = page.statuses[0]
  return (
    <section class="section stand" aria-labelledby="stands">
      <h2 id="stands">{sayPlan(lang, 'measure.status')}</h2>
      {current === undefined ? (
        <p class="soft">{sayPlan(lang, 'measure.no_status')}</p>
      ) : (
        <>
          <p class="stand__status">
            <Status {...statusView(lang, city, current)} />
          </p>
          {current.reason !== '' && <Paragraphs lang={lang} text={inOriginal(current.reason)} quiet />}
          <p class="soft small">{sayPlan(lang, 'measure.as_of', { date: formatDate(lang, current.asOf) })}</p>
        </>
      )}
    </section>
  )
}
