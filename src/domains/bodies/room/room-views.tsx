import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Participant } from '../participants/participant.ts'
import { sayReviews } from '../reviews/reviews.messages.ts'
import { reviewsRoutes } from '../reviews/reviews.routes.ts'
import type { Awaiting } from './awaiting.ts'
import { sayRoom } from './room.messages.ts'
import { roomRoutes } from './room.routes.ts'

type RoomProps = { scope: Scope; guest: Participant; pass: string; awaiting: readonly Awaiting[]; proposes: boolean }

/** What awaits somebody who came by a link. */
export const RoomView: FC<RoomProps> = ({ scope: { lang, city }, guest, pass, awaiting, proposes }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayRoom(lang, 'title'), lang)}
      lead={original(sayRoom(lang, 'lead', { name: guest.name, city: city.name }), lang)}
    />
    {awaiting.length === 0 ? (
      <p>{sayRoom(lang, 'nothing')}</p>
    ) : (
      <ul class="points">
        {awaiting.map((one) => (
          <li>
            <p>
              <a href={one.path(lang, pass)}>
                {sayRoom(lang, `kind.${one.kind}`)}: <Said lang={lang} text={one.title} />
              </a>
            </p>
            <p class="soft">
              {one.body && <Said lang={lang} text={one.body} />}
              {one.body && ' · '}
              {one.done ? sayRoom(lang, 'done') : dueOf(lang, one)}
            </p>
          </li>
        ))}
      </ul>
    )}
    {proposes && (
      <p class="section">
        <a href={reviewsRoutes.roomProposals(lang, pass)}>{sayReviews(lang, 'propose')}</a>
      </p>
    )}
    <p class="section soft">{sayRoom(lang, 'private')}</p>
  </>
)

function dueOf(lang: Lang, { due }: Awaiting): string {
  return due === null ? sayRoom(lang, 'open') : sayRoom(lang, 'due', { due: formatMoment(lang, due) })
}

/** `typed`: what they had written in a form that was not sent, to be copied. */
type Asking = { over: boolean; sent: boolean; words: Words; typed: string; error?: boolean }

/** For whoever has no link, or one that is over. */
export const AskPassView: FC<{ lang: Lang; asking: Asking }> = ({
  lang,
  asking: { over, sent, words, typed, error },
}) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayRoom(lang, 'ask.title'), lang)}
      lead={original(sayRoom(lang, over ? 'ask.over' : 'ask.lead'), lang)}
    />
    {sent && <Notice kind="success" title={sayRoom(lang, 'ask.sent')} />}
    <ErrorSummary lang={lang} errors={error ? [{ name: 'mail', words: sayRoom(lang, 'ask.no_mail') }] : []} />
    <form class="form" method="post" action={roomRoutes.askPass(lang)} novalidate>
      <TextInput
        lang={lang}
        name="mail"
        type="email"
        autocomplete="email"
        label={sayRoom(lang, 'ask.mail')}
        value={words.mail}
        error={error ? sayRoom(lang, 'ask.no_mail') : undefined}
      />
      {typed !== '' && (
        <TextArea
          lang={lang}
          name="typed"
          label={sayRoom(lang, 'ask.typed')}
          hint={sayRoom(lang, 'ask.typed_hint')}
          value={typed}
          rows={10}
          readonly
          dir="auto"
        />
      )}
      <Button>{sayRoom(lang, 'ask.send')}</Button>
    </form>
  </>
)
