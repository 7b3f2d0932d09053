import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original, type Text } from '../../../i18n/text.ts'
import type { Words } from '../../../platform/http/form.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Follower } from './follower.ts'
import { sayFollowing } from './following.messages.ts'
import { followingRoutes } from './following.routes.ts'
import type { Subject } from './subject.read.ts'

type FollowProps = {
  lang: Lang
  subject: Subject
  of: string
  form: { words: Words; error: boolean; sent: boolean }
}

/** Begins to follow something: one field, and what becomes of what is typed in it. */
export const FollowView: FC<FollowProps> = ({ lang, subject, of, form: { words, error, sent } }) => {
  const refusal = error ? sayFollowing(lang, 'error.mail') : undefined
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: subject.path(lang), label: subject.title }]} />
      <PageTitle
        lang={lang}
        kicker={sayFollowing(lang, 'title')}
        title={subject.title}
        lead={original(sayFollowing(lang, `lead.${subject.kind}`), lang)}
      />
      {sent && <Notice kind="success" title={sayFollowing(lang, 'sent')} />}
      <ErrorSummary lang={lang} errors={refusal === undefined ? [] : [{ name: 'mail', words: refusal }]} />
      <form class="form" method="post" action={followingRoutes.follow(lang, subject.kind, of)} novalidate>
        <TextInput
          lang={lang}
          name="mail"
          type="email"
          autocomplete="email"
          label={sayFollowing(lang, 'mail')}
          hint={sayFollowing(lang, 'mail_hint')}
          value={words.mail}
          error={refusal}
        />
        <Button>{sayFollowing(lang, 'send')}</Button>
      </form>
      <p class="section soft">{sayFollowing(lang, 'private')}</p>
    </>
  )
}

/** For whoever comes by the link in a mail: the one button that begins it, and the one that ends it. */
export const FollowingView: FC<{ lang: Lang; follower: Follower; title: Text; isNew: boolean }> = (props) => {
  const { lang, follower, title, isNew } = props
  const told = { title: title.words }
  const isOn = follower.confirmedAt !== null
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayFollowing(lang, isOn ? 'following.title' : 'confirm.title', told), lang)}
        lead={original(sayFollowing(lang, isOn ? 'following.words' : 'confirm.words', told), lang)}
      />
      {isOn && isNew && <Notice kind="success" title={sayFollowing(lang, 'confirmed')} />}
      {!isOn && (
        <form class="form" method="post" action={followingRoutes.following(lang, follower.token)}>
          <Button>{sayFollowing(lang, 'confirm.do')}</Button>
        </form>
      )}
      <form class="form" method="post" action={followingRoutes.endFollowing(lang, follower.token)}>
        <Button kind={isOn ? 'primary' : 'secondary'}>{sayFollowing(lang, 'end.do')}</Button>
      </form>
    </>
  )
}

/** Nothing is followed by this link, any more or at all. */
export const OverView: FC<{ lang: Lang; ended?: boolean }> = ({ lang, ended = false }) =>
  ended ? (
    <PageTitle lang={lang} title={original(sayFollowing(lang, 'ended'), lang)} />
  ) : (
    <PageTitle
      lang={lang}
      title={original(sayFollowing(lang, 'over.title'), lang)}
      lead={original(sayFollowing(lang, 'over.words'), lang)}
    />
  )
