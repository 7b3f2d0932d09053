import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import type { Say } from '../../../i18n/messages.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import type { PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { SaidPassage } from '../../../ui/said/said.tsx'
import { type CoSigningKey, sayCoSigning } from '../co-signing/co-signing.messages.ts'
import { CoSigningView } from '../co-signing/co-signing-view.tsx'
import { AboutSection } from './about-section.tsx'
import { AnswerSection } from './answer-section.tsx'
import { ContributionsSection } from './contributions-section.tsx'
import { EndSection } from './end-section.tsx'
import { type InquiriesKey, isInquiriesKey, sayInquiries as say } from './inquiries.messages.ts'
import { inquiriesRoutes } from './inquiries.routes.ts'
import type { InquiryPage } from './inquiry.read.ts'
import type { Material } from './material.read.ts'

export type InquiryProps = { scope: Scope; page: InquiryPage; material: Material; form: PageForm }

const own = [
  'notice.entered',
  'notice.saved',
  'notice.tied',
  'notice.asked',
  'notice.given',
  'notice.withdrawn',
  'notice.draft_saved',
  'notice.answered',
  'notice.stepped',
] as const
const signing = ['notice.signing_asked', 'notice.signing_answered', 'notice.signing_taken_off'] as const

/** The page has the forms of two slices: each says what is its own. */
const sayEither: Say<InquiriesKey | CoSigningKey> = (lang, key, values) =>
  isInquiriesKey(key) ? say(lang, key, values) : sayCoSigning(lang, key, values)

/** One inquiry: what is asked, what it waits for, and the answer as it comes to be. */
export const InquiryView: FC<InquiryProps> = (props) => {
  const { scope, page, form } = props
  const { lang, city } = scope
  const { inquiry, asker, isStaff } = page
  const source = sourceLanguage(city)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: inquiriesRoutes.inquiries(), label: say(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        kicker={[inquiry.number, say(lang, `state.${inquiry.state}`)].filter(Boolean).join(' · ')}
        title={original(inquiry.subject, source)}
      />
      <FormNotices {...{ lang, form, say: sayEither, notices: [...own, ...signing] }} />
      <DeadlineNotice {...props} />
      <Facts>
        <Fact term={say(lang, 'asked_by')}>
          <bdi>{asker || say(lang, `kind.${inquiry.askerKind}`)}</bdi>
          {asker && ` (${say(lang, `kind.${inquiry.askerKind}`)})`}
        </Fact>
        <Fact term={say(lang, 'received')}>{formatDate(lang, inquiry.receivedOn)}</Fact>
        <Fact term={say(lang, 'due_on')}>{formatDate(lang, inquiry.dueOn)}</Fact>
        {inquiry.publication !== 'none' && (
          <Fact term={say(lang, 'publication')}>{say(lang, `publication.${inquiry.publication}`)}</Fact>
        )}
      </Facts>
      {isStaff && (
        <p>
          <a href={inquiriesRoutes.facts(inquiry.slug)}>{say(lang, 'facts.title')}</a>
        </p>
      )}
      <section class="section" aria-labelledby="question">
        <h2 id="question">{say(lang, 'question')}</h2>
        {inquiry.question.split('\n').map((words) => (
          <SaidPassage text={original(words, source)} lang={lang} quiet />
        ))}
      </section>
      {isStaff && <AboutSection {...props} />}
      <ContributionsSection {...props} />
      {isStaff && <AnswerSection {...props} />}
      <CoSigningView
        scope={scope}
        signing={page.signing}
        form={form}
        textOf={(version) => page.drafts.find(({ number }) => number === version)?.words ?? ''}
        units={page.units}
      />
      {isStaff && <EndSection {...props} />}
      {page.steps.length > 0 && <Steps {...props} />}
    </>
  )
}

const DeadlineNotice: FC<InquiryProps> = ({ scope: { lang }, page: { inquiry, timing } }) => {
  if (inquiry.state !== 'open') return null
  const { isOver, left, realDue } = timing
  const real = realDue === null ? '' : say(lang, 'deadline.no_working_day', { day: formatDate(lang, realDue) })
  if (isOver) return <Notice kind="danger" title={say(lang, 'deadline.over')} />
  if (left > 2 && real === '') return null
  return (
    <Notice kind="warning" title={left <= 2 ? say(lang, 'deadline.near', { n: left }) : real}>
      {left <= 2 && real !== '' && <p>{real}</p>}
    </Notice>
  )
}

const Steps: FC<InquiryProps> = ({ scope: { lang }, page: { steps } }) => (
  <section class="section" aria-labelledby="steps">
    <h2 id="steps">{say(lang, 'steps')}</h2>
    <ol class="plain-list small">
      {steps.map(({ step, at, name, reason }) => (
        <li>
          {formatDate(lang, dayOf(at))}: {say(lang, `step.${step}`)}
          {name !== '' && (
            <>
              {' · '}
              <bdi>{name}</bdi>
            </>
          )}
          {reason !== '' && (
            <>
              {' · '}
              <bdi>{reason}</bdi>
            </>
          )}
        </li>
      ))}
    </ol>
  </section>
)
