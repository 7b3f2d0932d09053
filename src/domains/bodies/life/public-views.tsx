import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import { comma } from '../../../i18n/punctuation.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { recordAddress } from '../../plan/plan.ts'
import { nameKind } from '../reviews/draft.words.ts'
import { ContributionList } from '../reviews/public-review-view.tsx'
import { sayReviews } from '../reviews/reviews.messages.ts'
import { reviewsRoutes } from '../reviews/reviews.routes.ts'
import { sayLife } from './life.messages.ts'
import { lifeRoutes } from './life.routes.ts'
import type { OriginPage } from './origin.read.ts'
import { OriginSections } from './origin-view.tsx'
import { Way } from './way.tsx'

type Props = { scope: Scope; page: OriginPage }

/** Where a text comes from, for everybody. */
export const PublicOriginView: FC<Props> = ({ scope, page }) => {
  const { lang } = scope
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[crumbOf(scope, page)]} />
      <PageTitle
        lang={lang}
        title={original(sayLife(lang, 'origin.title'), lang)}
        kicker={<RecordName scope={scope} page={page} />}
        lead={original(sayLife(lang, 'origin.lead'), lang)}
      />
      <OriginSections scope={scope} page={page} />
      <Way scope={scope} page={page} />
    </>
  )
}

/** What became of a draft that went round: where it is, how it came there, what was said and answered. */
export const PublicDraftView: FC<Props> = ({ scope, page }) => {
  const { lang } = scope
  const { record, contributions, isInPlan, edition } = page
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: reviewsRoutes.publicReviews(lang), label: sayReviews(lang, 'title') }]}
      />
      <PageTitle lang={lang} title={record.title} kicker={sayLife(lang, 'draft.title')} />
      <section class="section" aria-labelledby="now">
        <h2 id="now">{sayLife(lang, 'draft.now')}</h2>
        <Now scope={scope} page={page} />
        {isInPlan && (
          <p>
            <a href={recordAddress(lang, { ...record, edition })}>{sayLife(lang, 'draft.in_plan')}</a>
          </p>
        )}
        <p>
          <a href={lifeRoutes.origin(lang, record.kind, record.slug)}>{sayLife(lang, 'origin.title')}</a>
        </p>
      </section>
      <Way scope={scope} page={page} />
      <section class="section" aria-labelledby="said">
        <h2 id="said">{sayLife(lang, 'draft.statements')}</h2>
        <ContributionList scope={scope} contributions={contributions} level={3} />
      </section>
    </>
  )
}

/** Of what was returned the reason stands with it. */
const Now: FC<Props> = ({ scope: { lang, city }, page: { record, steps, decisions } }) => {
  const last = steps.findLast(({ stage }) => stage === record.stage)
  const decision = decisions.find(({ id }) => id === last?.decisionId)
  const reason = record.stage === 'returned' || record.stage === 'closed' ? decision?.reason || last?.reason : ''
  const day = decision?.decidedOn ?? (last && dayOf(last.at))
  return (
    <p>
      <strong>{sayLife(lang, `stage.${record.stage}`)}</strong>
      {day !== undefined && (
        <>
          {comma(lang)}
          {sayLife(lang, 'draft.since', { day: formatDate(lang, day) })}
        </>
      )}
      {reason && (
        <>
          <br />
          <Said text={original(reason, sourceLanguage(city))} lang={lang} quiet />
        </>
      )}
    </p>
  )
}

const RecordName: FC<Props> = ({ scope: { lang }, page: { record } }) => <>{nameKind(lang, record)}</>

function crumbOf({ lang }: Scope, { record, isInPlan, edition }: OriginPage) {
  const href = isInPlan
    ? recordAddress(lang, { ...record, edition })
    : lifeRoutes.publicDraft(lang, record.kind, record.slug)
  return { href, label: record.title }
}
