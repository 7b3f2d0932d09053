import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import type { PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { saySheets } from '../answering/answering.messages.ts'
import { answeringRoutes } from '../answering/answering.routes.ts'
import { Answers } from '../answering/other-parts.tsx'
import { freezingRoutes } from '../freezing/freezing.routes.ts'
import { mayRunRounds } from '../reporting.access.ts'
import { takesAnswers } from '../rounds/round.ts'
import { sayApproving as say } from './approving.messages.ts'
import { approvingRoutes } from './approving.routes.ts'
import { ReopenForm, ReturnForm, RewordForm } from './judging-forms.tsx'
import { PartHistory } from './part-history.tsx'
import type { ReviewPage } from './review.read.ts'
import { WhatChanged } from './what-changed.tsx'

export type ReviewProps = { scope: Scope; page: ReviewPage; form: PageForm }

const notices = ['notice.approved', 'notice.returned', 'notice.reworded', 'notice.reopened'] as const

/** What one unit said: what is new in it, what looks wrong, and what can be done with it. */
export const ReviewView: FC<ReviewProps> = ({ scope, page, form }) => {
  const { lang } = scope
  const { round, title, unit, measure, part } = page
  const { number } = measure.sheet
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: approvingRoutes.queue(round.slug), label: say(lang, 'back') }]} />
      <PageTitle
        lang={lang}
        kicker={
          <>
            {unit ? <Said lang={lang} text={unit.name} quiet /> : say(lang, 'office')}
            {' · '}
            {saySheets(lang, `state.${page.state}`)}
          </>
        }
        title={number === null ? title : { ...title, words: `${number} ${title.words}` }}
      />
      <FormNotices lang={lang} form={form} say={say} notices={notices} />
      {page.doubts.length > 0 && (
        <Notice kind="warning" title={say(lang, 'doubts', { n: page.doubts.length })}>
          <ul>
            {page.doubts.map((doubt) => (
              <li>{say(lang, `doubt.${doubt}`)}</li>
            ))}
          </ul>
          <p>{say(lang, 'doubts.lead')}</p>
        </Notice>
      )}
      <WhatChanged scope={scope} page={page} />
      {page.mayJudge && part.state === 'answered' && <Approve scope={scope} page={page} />}
      {page.mayJudge && part.state === 'answered' && takesAnswers(round.state) && (
        <ReturnForm {...{ scope, page, form }} />
      )}
      {page.mayReword && <RewordForm {...{ scope, page, form }} />}
      {page.mayJudge && part.state === 'approved' && round.state !== 'published' && (
        <ReopenForm {...{ scope, page, form }} />
      )}
      {mayRunRounds(scope.viewer) && part.state === 'approved' && round.state === 'published' && (
        <p class="section">
          <a href={freezingRoutes.correctFigures(part.id)}>{say(lang, 'correct_figures')}</a>
        </p>
      )}
      <Others scope={scope} page={page} />
      <PartHistory scope={scope} page={page} />
      {page.next !== null && (
        <p class="section">
          <a href={approvingRoutes.review(page.next)}>{say(lang, 'next')}</a>
        </p>
      )}
    </>
  )
}

const Approve: FC<Omit<ReviewProps, 'form'>> = ({ scope: { lang }, page: { round, part, isOwn } }) =>
  isOwn ? (
    <p id="approve" class="section soft">
      {say(lang, 'four_eyes')}
    </p>
  ) : (
    <form id="approve" class="section" method="post" action={approvingRoutes.review(part.id)}>
      <input type="hidden" name="version" value={String(part.version)} />
      <Button>{say(lang, 'approve')}</Button>{' '}
      {takesAnswers(round.state) && (
        <ButtonLink kind="secondary" href={answeringRoutes.update(part.id)}>
          {say(lang, 'change_all')}
        </ButtonLink>
      )}
    </form>
  )

const Others: FC<Omit<ReviewProps, 'form'>> = ({ scope: { lang, city }, page: { others, questions } }) =>
  others.length === 0 ? null : (
    <section class="section" aria-labelledby="others">
      <h2 id="others">{say(lang, 'others')}</h2>
      {others.map(({ unit, part, state }) => (
        <details>
          <summary>
            <Said lang={lang} text={unit?.name ?? original(say(lang, 'office'), lang)} quiet />:{' '}
            {saySheets(lang, `state.${state}`)}
          </summary>
          <Answers {...{ lang, city, questions }} content={part.content} />
        </details>
      ))}
    </section>
  )
