import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { original } from '../../../../i18n/text.ts'
import type { Words } from '../../../../platform/http/form.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx'
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said, SaidPassage } from '../../../../ui/said/said.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import type { MailingList, Member } from '../list.ts'
import { sayJoining as say } from './joining.messages.ts'
import { joiningRoutes } from './joining.routes.ts'

const ofCity = ({ city }: Scope, words: string) => original(words, sourceLanguage(city))

/** The lists that everybody can join, each with what it is for. */
export const OpenListsView: FC<{ scope: Scope; lists: readonly MailingList[] }> = ({ scope, lists }) => {
  const { lang } = scope
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      {lists.length === 0 ? (
        <EmptyState words={say(lang, 'none')} />
      ) : (
        <ul class="decisions">
          {lists.map(({ slug, name, purpose }) => (
            <li class="decision">
              <h2 class="goal__title">
                <a href={joiningRoutes.joinList(lang, slug)}>
                  <Said text={ofCity(scope, name)} lang={lang} />
                </a>
              </h2>
              <SaidPassage text={ofCity(scope, purpose)} lang={lang} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type JoinProps = { scope: Scope; list: MailingList; form: { words: Words; error: boolean; sent: boolean } }

/** Asks to be on a list: an address, a name for whoever wants to give one. */
export const JoinView: FC<JoinProps> = ({ scope, list, form: { words, error, sent } }) => {
  const { lang } = scope
  const refusal = error ? say(lang, 'error.mail') : undefined
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: joiningRoutes.openLists(lang), label: original(say(lang, 'title'), lang) }]}
      />
      <PageTitle
        lang={lang}
        kicker={say(lang, 'kicker')}
        title={ofCity(scope, list.name)}
        lead={ofCity(scope, list.purpose)}
      />
      {sent && <Notice kind="success" title={say(lang, 'sent')} />}
      <ErrorSummary lang={lang} errors={refusal === undefined ? [] : [{ name: 'mail', words: refusal }]} />
      <form class="form" method="post" action={joiningRoutes.joinList(lang, list.slug)} novalidate>
        <TextInput
          {...{ lang, name: 'mail', type: 'email', autocomplete: 'email', value: words.mail, error: refusal }}
          label={say(lang, 'mail')}
          hint={say(lang, 'mail_hint')}
        />
        <TextInput
          {...{ lang, name: 'name', autocomplete: 'name', value: words.name, optional: true }}
          label={say(lang, 'name')}
        />
        <Button>{say(lang, 'send')}</Button>
      </form>
      <p class="section soft">{say(lang, 'private')}</p>
    </>
  )
}

type MembershipProps = { scope: Scope; list: MailingList; member: Member; isNew: boolean }

/** For whoever comes by the link in a mail: the one button that says yes, and the one that ends it. */
export const MembershipView: FC<MembershipProps> = ({ scope, list, member, isNew }) => {
  const { lang } = scope
  const isOn = member.consentedOn !== null
  const told = { list: list.name }
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(say(lang, isOn ? 'member.title' : 'confirm.title', told), lang)}
        lead={ofCity(scope, list.purpose)}
      />
      {isOn && isNew && <Notice kind="success" title={say(lang, 'confirmed')} />}
      {!isOn && (
        <form class="form" method="post" action={joiningRoutes.membership(lang, member.token)}>
          <Button>{say(lang, 'confirm.do')}</Button>
        </form>
      )}
      <form class="form" method="post" action={joiningRoutes.leave(lang, member.token)}>
        <Button kind={isOn ? 'primary' : 'secondary'}>{say(lang, isOn ? 'leave.do' : 'decline.do')}</Button>
      </form>
      <p class="section soft">{say(lang, 'private')}</p>
    </>
  )
}

/** Nobody is on a list by this link, any more or at all. */
export const LeftView: FC<{ lang: Lang; left?: boolean }> = ({ lang, left = false }) =>
  left ? (
    <PageTitle lang={lang} title={original(say(lang, 'left'), lang)} />
  ) : (
    <PageTitle
      lang={lang}
      title={original(say(lang, 'over.title'), lang)}
      lead={original(say(lang, 'over.words'), lang)}
    />
  )
