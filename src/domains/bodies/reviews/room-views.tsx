import type { FC } from 'hono/jsx'
import { formatDate, nameLanguage } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import type { PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { sayRoom } from '../room/room.messages.ts'
import { roomRoutes } from '../room/room.routes.ts'
import { nameKind } from './draft.words.ts'
import { lastWordings } from './keep-wordings.verbs.ts'
import { choicesOf } from './passage-choice.ts'
import { sayReviews } from './reviews.messages.ts'
import { reviewsRoutes } from './reviews.routes.ts'
import type { RoomDraft } from './room-draft.read.ts'
import { Mine } from './room-mine.tsx'
import type { RoomReview } from './room-review.read.ts'
import { StatementFields } from './statement-fields.tsx'

export const roomNotices = ['notice.said', 'notice.withdrawn', 'notice.nothing', 'notice.proposed'] as const

type ReviewProps = { scope: Scope; pass: string; page: RoomReview; form: PageForm }

/** What goes round, what somebody said of it, and what they were answered. */
export const RoomReviewView: FC<ReviewProps> = ({ scope, pass, page, form }) => {
  const { lang, city } = scope
  const { review, drafts, mine, asked } = page
  const source = sourceLanguage(city)
  const isOpen = review.closedAt === null
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: roomRoutes.room(lang, pass), label: sayRoom(lang, 'back') }]} />
      <PageTitle
        lang={lang}
        title={original(review.title, source)}
        kicker={sayReviews(lang, 'due', { day: formatDate(lang, review.dueOn) })}
      />
      <FormNotices {...{ lang, form, notices: roomNotices }} say={sayReviews} />
      {isOpen ? <p>{sayReviews(lang, 'room.lead')}</p> : <Notice title={sayReviews(lang, 'room.closed')} />}
      {review.words !== '' && <Paragraphs text={original(review.words, source)} lang={lang} />}
      <section class="section" aria-labelledby="drafts">
        <h2 id="drafts">{sayReviews(lang, 'drafts')}</h2>
        <ul>
          {drafts.map(({ position, record }) => (
            <li>
              <a href={reviewsRoutes.roomDraft(lang, pass, review.slug, position)}>
                {nameKind(lang, record)}: <Said lang={lang} text={record.title} />
              </a>{' '}
              {mine.some(({ recordId }) => recordId === record.id) &&
                sayReviews(lang, 'room.mine_count', {
                  n: mine.filter(({ recordId }) => recordId === record.id).length,
                })}
            </li>
          ))}
        </ul>
      </section>
      {isOpen && asked.map((party) => <NothingForm lang={lang} pass={pass} slug={review.slug} party={party} />)}
      {mine.length > 0 && <Mine scope={scope} pass={pass} mine={mine} />}
    </>
  )
}

type NothingProps = { lang: Scope['lang']; pass: string; slug: string; party: RoomReview['asked'][number] }

const NothingForm: FC<NothingProps> = ({ lang, pass, slug, party: { id, name, nothingToSayAt, answered } }) => {
  if (nothingToSayAt !== null) return <p>{sayReviews(lang, 'notice.nothing')}</p>
  if (answered) return null
  return (
    <form class="form section" method="post" action={reviewsRoutes.roomNothing(lang, pass, slug)}>
      <p>{sayReviews(lang, 'room.nothing_words', { name: name.words })}</p>
      <input type="hidden" name="party" value={id} />
      <Button kind="secondary" label={`${sayReviews(lang, 'room.nothing')}: ${name.words}`}>
        {sayReviews(lang, 'room.nothing')}
      </Button>
    </form>
  )
}

type DraftProps = { scope: Scope; pass: string; of: RoomDraft; form: PageForm }

/** One draft, sentence by sentence, and a form for what is to be said of it. */
export const RoomDraftView: FC<DraftProps> = ({ scope, pass, of, form }) => {
  const { lang, city } = scope
  const { review, position, record, asked, mine } = of
  const source = sourceLanguage(city)
  const isTranslated = record.parts.some(({ words, said }) => words !== '' && said.lang !== source)
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { href: roomRoutes.room(lang, pass), label: sayRoom(lang, 'back') },
          { href: reviewsRoutes.roomReview(lang, pass, review.slug), label: original(review.title, source) },
        ]}
      />
      <PageTitle lang={lang} title={record.title} kicker={nameKind(lang, record)} />
      <FormNotices {...{ lang, form, notices: roomNotices }} say={sayReviews} />
      {isTranslated && <p>{sayReviews(lang, 'room.translated', { lang: nameLanguage(lang, source) })}</p>}
      {review.closedAt === null && asked.length > 0 ? (
        <form class="form" method="post" action={reviewsRoutes.roomDraft(lang, pass, review.slug, position)} novalidate>
          <StatementFields
            scope={scope}
            form={form}
            parts={choicesOf(record, lastWordings(of.wordings, record.id))}
            parties={asked}
          />
          <Button>{sayReviews(lang, 'field.send')}</Button>
        </form>
      ) : (
        <>
          <Notice title={sayReviews(lang, 'room.closed')} />
          {record.parts.map(({ said }) => (
            <Paragraphs text={said} lang={lang} />
          ))}
        </>
      )}
      {mine.length > 0 && <Mine scope={scope} pass={pass} mine={mine} />}
    </>
  )
}
