import type { FC } from 'hono/jsx'
import { formatDate } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said, SaidPassage } from '../../../../ui/said/said.tsx'
import { recordAddress } from '../../../plan/plan.ts'
import { inquiriesRoutes } from '../inquiries.routes.ts'
import { sayPublic as say } from './public.messages.ts'
import type { PublicInquiry, PublicInquiryPage } from './public.read.ts'

type ListProps = { scope: Scope; inquiries: readonly PublicInquiry[] }

export const PublicInquiriesView: FC<ListProps> = ({ scope: { lang, city }, inquiries }) => (
  <>
    <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
    {inquiries.length === 0 ? (
      <EmptyState words={say(lang, 'none')} />
    ) : (
      <ul class="decisions">
        {inquiries.map((one) => (
          <li class="decision">
            <p class="soft small">
              <Asker lang={lang} inquiry={one} />
            </p>
            <h2 class="goal__title">
              <a href={inquiriesRoutes.publicInquiry(lang, one.slug)}>
                <Said text={original(one.subject, sourceLanguage(city))} lang={lang} />
              </a>
            </h2>
            <p class="soft small">
              {say(lang, 'answered', { day: formatDate(lang, one.answers.at(-1)?.answeredOn ?? one.receivedOn) })}
            </p>
          </li>
        ))}
      </ul>
    )}
  </>
)

/** „Fraktion Mitte“ needs no „Fraktion“ before it; a councillor's name does. */
const Asker: FC<{ lang: Scope['lang']; inquiry: PublicInquiry }> = ({ lang, inquiry: { kind, asker, number } }) => {
  const named = say(lang, `kind.${kind}`)
  const parts = [asker.startsWith(named) ? '' : named, asker, number].filter((one) => one !== '')
  return (
    <>
      {parts.map((part, at) => (
        <>
          {at > 0 && ' · '}
          <bdi>{part}</bdi>
        </>
      ))}
    </>
  )
}

export const PublicInquiryView: FC<{ scope: Scope; page: PublicInquiryPage }> = ({ scope, page }) => {
  const { lang, city } = scope
  const source = sourceLanguage(city)
  const crumbs = [{ href: inquiriesRoutes.publicInquiries(lang), label: say(lang, 'title') }]
  if (page.withdrawn) {
    return (
      <>
        <Breadcrumb lang={lang} crumbs={crumbs} />
        <PageTitle
          lang={lang}
          title={original(say(lang, 'withdrawn.title'), lang)}
          lead={original(say(lang, 'withdrawn.words', { day: formatDate(lang, page.withdrawn.on) }), lang)}
        />
        <SaidPassage text={original(page.withdrawn.reason, source)} lang={lang} />
      </>
    )
  }
  const { inquiry, revised, records } = page
  const last = inquiry.answers.at(-1)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={crumbs} />
      <PageTitle
        lang={lang}
        kicker={<Asker lang={lang} inquiry={inquiry} />}
        title={original(inquiry.subject, source)}
      />
      <section class="section" aria-labelledby="question">
        <h2 id="question">{say(lang, 'question')}</h2>
        <p class="soft small">{say(lang, 'asked', { day: formatDate(lang, inquiry.receivedOn) })}</p>
        {revised && (
          <Notice title={say(lang, 'revised', { day: formatDate(lang, revised.on) })}>
            <SaidPassage text={original(revised.reason, source)} lang={lang} />
          </Notice>
        )}
        <Passages scope={scope} words={inquiry.question} />
      </section>
      {last && (
        <section class="section" aria-labelledby="answer">
          <h2 id="answer">{say(lang, 'answer')}</h2>
          <p class="soft small">{say(lang, 'answered', { day: formatDate(lang, last.answeredOn) })}</p>
          {last.reason !== '' && (
            <Notice title={say(lang, 'corrected')}>
              <SaidPassage text={original(last.reason, source)} lang={lang} />
            </Notice>
          )}
          <Passages scope={scope} words={last.words} />
        </section>
      )}
      {inquiry.answers
        .slice(0, -1)
        .reverse()
        .map(({ words, answeredOn }) => (
          <details class="section">
            <summary>{say(lang, 'first', { day: formatDate(lang, answeredOn) })}</summary>
            <Passages scope={scope} words={words} />
          </details>
        ))}
      {records.length > 0 && (
        <section class="section" aria-labelledby="about">
          <h2 id="about">{say(lang, 'about')}</h2>
          <ul>
            {records.map((line) => (
              <li>
                <a href={recordAddress(lang, line)}>
                  <Said text={line.title} lang={lang} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Each line a passage of its own: nobody writes markup into an answer. */
const Passages: FC<{ scope: Scope; words: string }> = ({ scope: { lang, city }, words }) => (
  <>
    {words
      .split('\n')
      .filter((one) => one.trim() !== '')
      .map((one) => (
        <SaidPassage text={original(one, sourceLanguage(city))} lang={lang} />
      ))}
  </>
)
