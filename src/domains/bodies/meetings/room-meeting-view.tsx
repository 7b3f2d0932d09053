import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayRoom } from '../room/room.messages.ts'
import { roomRoutes } from '../room/room.routes.ts'
import { AnswerForm } from './answer-form.tsx'
import { CalledOff, MeetingFacts } from './meeting-facts.tsx'
import { sayMeeting } from './meetings.messages.ts'
import { meetingsRoutes } from './meetings.routes.ts'
import { PapersToRead } from './paper-link.tsx'
import type { RoomMeeting } from './room-meeting.read.ts'

const notices = ['answer.saved', 'wish.saved', 'wish.waiting', 'wish.withdrawn'] as const

type RoomProps = { scope: Scope; guestId: string; pass: string; page: RoomMeeting; form: PageForm }

/** A meeting for somebody who was asked to come: when, where, what about, and what they say to it. */
export const RoomMeetingView: FC<RoomProps> = ({ scope, guestId, pass, page, form }) => {
  const { lang, city } = scope
  const { meeting, body, items, papers } = page
  const source = sourceLanguage(city)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: roomRoutes.room(lang, pass), label: sayRoom(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        title={original(meeting.title, source)}
        kicker={<Said lang={lang} text={original(body.name, source)} quiet />}
      />
      <FormNotices lang={lang} form={form} say={sayMeeting} notices={notices} />
      <CalledOff scope={scope} meeting={meeting} />
      <MeetingFacts scope={scope} meeting={meeting} isMember />
      <p>
        <a href={meetingsRoutes.roomAppointment(lang, pass, meeting.id)} download="sitzung.ics">
          {sayMeeting(lang, 'appointment')}
        </a>
      </p>
      {page.own && <AnswerForm {...{ scope, pass, page, form, own: page.own }} />}
      <section class="section" aria-labelledby="agenda">
        <h2 id="agenda">{sayMeeting(lang, 'agenda')}</h2>
        {items.length === 0 ? (
          <p>{sayMeeting(lang, 'agenda.none')}</p>
        ) : (
          <ol class="points">
            {items.map((item) => (
              <li>
                <Said lang={lang} text={original(item.title, source)} />
                {item.inPrivate && <span class="soft"> ({sayMeeting(lang, 'item.private')})</span>}
                {item.words !== '' && <Paragraphs lang={lang} text={original(item.words, source)} />}
                {item.proposedBy === guestId && page.isOpenForWishes && (
                  <WithdrawForm lang={lang} pass={pass} meetingId={meeting.id} itemId={item.id} title={item.title} />
                )}
              </li>
            ))}
          </ol>
        )}
      </section>
      <PapersToRead
        scope={scope}
        papers={papers}
        hrefOf={({ id }) => meetingsRoutes.roomPaper(lang, pass, meeting.id, id)}
      />
      {page.isMember && <WishSection scope={scope} pass={pass} page={page} form={form} />}
    </>
  )
}

const WishSection: FC<Omit<RoomProps, 'guestId'>> = ({ scope: { lang, city }, pass, page, form }) => {
  const { meeting, waiting, isOpenForWishes } = page
  const field = (name: string) => fieldOf(form, sayMeeting, lang, name)
  const source = sourceLanguage(city)
  return (
    <section class="section" aria-labelledby="wish">
      <h2 id="wish">{sayMeeting(lang, 'wish.title')}</h2>
      <p>{sayMeeting(lang, isOpenForWishes ? 'wish.words' : 'wish.waits')}</p>
      {waiting.length > 0 && (
        <ul class="points">
          {waiting.map(({ id, title }) => (
            <li>
              <Said lang={lang} text={original(title, source)} quiet />
              <WithdrawForm lang={lang} pass={pass} meetingId={meeting.id} itemId={id} title={title} />
            </li>
          ))}
        </ul>
      )}
      <form class="form" method="post" action={meetingsRoutes.roomWish(lang, pass, meeting.id)} novalidate>
        <TextInput {...field('item')} dir="auto" label={sayMeeting(lang, 'wish.item')} maxlength={300} />
        <TextArea {...field('more')} dir="auto" label={sayMeeting(lang, 'wish.more')} rows={4} optional />
        <Button kind="secondary">{sayMeeting(lang, 'wish.send')}</Button>
      </form>
    </section>
  )
}

type WithdrawProps = { lang: Scope['lang']; pass: string; meetingId: string; itemId: string; title: string }

const WithdrawForm: FC<WithdrawProps> = ({ lang, pass, meetingId, itemId, title }) => (
  <form method="post" action={meetingsRoutes.roomWithdraw(lang, pass, meetingId, itemId)}>
    <Button kind="secondary" label={`${sayMeeting(lang, 'wish.withdraw')}: ${title}`}>
      {sayMeeting(lang, 'wish.withdraw')}
    </Button>
  </form>
)
