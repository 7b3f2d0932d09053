import type { FC } from 'hono/jsx'
import { dayOf, formatDate, nameLanguage } from '../../../i18n/format.ts'
import { isLang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import type { PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { PageLinks } from '../rounds/page-links.tsx'
import { nameActor } from '../rounds/round.words.ts'
import { consentOf } from './consent-words.ts'
import { joiningRoutes } from './joining/joining.routes.ts'
import type { Member } from './list.ts'
import { sayLists as say } from './lists.messages.ts'
import type { ListPage } from './lists.read.ts'
import { listsRoutes } from './lists.routes.ts'
import { openKey } from './lists-view.tsx'

const notices = ['made', 'saved', 'entered', 'removed', 'sent', 'discarded'] as const
type ListProps = { scope: Scope; page: ListPage; form: PageForm; publicUrl: string }

/** One list: what was written to it, and who is on it. */
export const ListView: FC<ListProps> = ({ scope, page, form, publicUrl }) => {
  const { lang, city } = scope
  const { list } = page
  const publicPage = publicUrl + joiningRoutes.joinList(sourceLanguage(city), list.slug)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: listsRoutes.lists(), label: original(say(lang, 'title'), lang) }]} />
      <PageTitle
        lang={lang}
        kicker={say(lang, openKey(list))}
        title={original(list.name, sourceLanguage(city))}
        lead={original(list.purpose, sourceLanguage(city))}
      />
      <FormNotices {...{ lang, form, say }} notices={notices.map((one) => `notice.${one}` as const)} />
      {list.bounced > 0 && (
        <Notice kind="warning" title={say(lang, 'bounced.some', { n: list.bounced })}>
          <p>{say(lang, 'bounced.words')}</p>
        </Notice>
      )}
      {list.endedAt === null && (
        <ul class="plain-list">
          {list.isOpen && (
            <li>
              <a href={publicPage}>{say(lang, 'public_page')}</a>
            </li>
          )}
          <li>
            <a href={listsRoutes.listSettings(list.slug)}>{say(lang, 'settings')}</a>
          </li>
        </ul>
      )}
      <Letters scope={scope} page={page} />
      <Members scope={scope} page={page} />
    </>
  )
}

type Of = FC<{ scope: Scope; page: ListPage }>

const Letters: Of = ({ scope: { lang, city }, page: { list, letters } }) => (
  <div class="section">
    <h2>{say(lang, 'letters')}</h2>
    {letters.length === 0 ? (
      <p>{say(lang, 'letters.none')}</p>
    ) : (
      <DataTable
        label={say(lang, 'letters')}
        caption={say(lang, 'letters')}
        columns={[
          ...(['column.subject', 'column.sent'] as const).map((key) => ({ name: say(lang, key) })),
          { name: say(lang, 'column.recipients'), isNumber: true },
        ]}
        rows={letters.map(({ id, texts, sentAt, recipients }) => [
          <a href={listsRoutes.letter(list.slug, id)}>
            <bdi>{texts[sourceLanguage(city)]?.subject ?? ''}</bdi>
          </a>,
          sentAt === null ? say(lang, 'letter.draft') : formatDate(lang, dayOf(sentAt)),
          recipients === null ? '' : String(recipients),
        ])}
      />
    )}
    {list.endedAt === null && (
      <ButtonLink href={listsRoutes.newLetter(list.slug)}>{say(lang, 'letters.new')}</ButtonLink>
    )}
  </div>
)

const columns = ['mail', 'name', 'language', 'consent', 'by', 'act'] as const

const Members: Of = ({ scope: { lang }, page }) => {
  const { list, members, page: at, pages, names } = page
  return (
    <div class="section">
      <h2>{say(lang, 'members')}</h2>
      {members.length === 0 ? (
        <p>{say(lang, 'members.none')}</p>
      ) : (
        <>
          <DataTable
            label={say(lang, 'members')}
            caption={say(lang, 'members')}
            columns={columns.map((key) => ({ name: say(lang, `column.${key}`) }))}
            rows={members.map((member) => [
              <MailOf lang={lang} member={member} />,
              <bdi>{member.name}</bdi>,
              isLang(member.lang) ? nameLanguage(lang, member.lang) : '',
              <bdi>{consentOf(lang, member)}</bdi>,
              member.actor === null ? say(lang, 'by.themselves') : <bdi>{nameActor(lang, member.actor, names)}</bdi>,
              <form method="post" action={listsRoutes.removeMember(list.slug, member.id)}>
                <Button kind="secondary" label={`${say(lang, 'remove')}: ${member.mail}`}>
                  {say(lang, 'remove')}
                </Button>
              </form>,
            ])}
          />
          <PageLinks lang={lang} page={at} pages={pages} to={(one) => listsRoutes.list(list.slug, one)} />
        </>
      )}
      {list.endedAt === null && <ButtonLink href={listsRoutes.add(list.slug)}>{say(lang, 'add')}</ButtonLink>}
      {list.on > 0 && (
        <form class="form section" method="post" action={listsRoutes.file(list.slug)}>
          <p>{say(lang, 'file.words')}</p>
          <Button kind="secondary">{say(lang, 'file')}</Button>
        </form>
      )}
    </div>
  )
}

const MailOf: FC<{ lang: Scope['lang']; member: Member }> = ({ lang, member: { mail, bouncedAt } }) => (
  <>
    <bdi>{mail}</bdi>
    {bouncedAt !== null && <span class="soft"> {say(lang, 'bounced')}</span>}
  </>
)
