import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox, Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import type { Held } from '../../../ui/form-notices/meanwhile.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { MailingList } from './list.ts'
import { sayLists as say } from './lists.messages.ts'
import type { CountedList } from './lists.read.ts'
import { listsRoutes } from './lists.routes.ts'

/** All mailing lists, and a new one. */
export const ListsView: FC<{ scope: Scope; lists: CountedList[]; form: PageForm }> = ({ scope, lists, form }) => {
  const { lang, city } = scope
  const columns = ['column.list', 'column.on', 'column.asked', 'column.open'] as const
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      <FormNotices {...{ lang, form, say }} notices={['notice.ended']} />
      {lists.length === 0 ? (
        <EmptyState words={say(lang, 'none')} />
      ) : (
        <DataTable
          label={say(lang, 'title')}
          caption={say(lang, 'title')}
          columns={columns.map((key, at) => ({ name: say(lang, key), isNumber: at === 1 || at === 2 }))}
          rows={lists.map((list) => [
            <a href={listsRoutes.list(list.slug)}>
              <Said text={original(list.name, sourceLanguage(city))} lang={lang} />
            </a>,
            String(list.on),
            String(list.asked),
            say(lang, openKey(list)),
          ])}
        />
      )}
      <section class="section" aria-labelledby="make">
        <h2 id="make">{say(lang, 'make')}</h2>
        <form class="form" method="post" action={listsRoutes.lists()} novalidate>
          <ListFields scope={scope} form={form} />
          <Button>{say(lang, 'make')}</Button>
        </form>
      </section>
    </>
  )
}

export function openKey({ isOpen, endedAt }: MailingList) {
  return endedAt !== null ? 'open.ended' : isOpen ? 'open.yes' : 'open.no'
}

const ListFields: FC<{ scope: Scope; form: PageForm }> = ({ scope: { lang }, form }) => (
  <>
    <TextInput {...fieldOf(form, say, lang, 'name')} label={say(lang, 'field.name')} />
    <TextArea
      {...fieldOf(form, say, lang, 'purpose')}
      label={say(lang, 'field.purpose')}
      hint={say(lang, 'field.purpose_hint')}
      rows={3}
    />
    <Checkbox name="isOpen" label={say(lang, 'field.isOpen')} checked={form.words.isOpen === 'yes'} />
  </>
)

type SettingsProps = { scope: Scope; list: MailingList; form: PageForm }

/** What a list is for and who may join; and its end. */
export const ListSettingsView: FC<SettingsProps> = ({ scope, list, form }) => {
  const { lang } = scope
  return (
    <>
      <ListCrumbs scope={scope} list={list} />
      <PageTitle lang={lang} title={original(say(lang, 'settings'), lang)} />
      <FormNotices {...{ lang, form, say }} notices={[]} meanwhile={heldIn(scope, list, form)} />
      {list.endedAt === null && (
        <>
          <form class="form" method="post" action={listsRoutes.listSettings(list.slug)} novalidate>
            <input type="hidden" name="version" value={versionIn(form, list.version)} />
            <ListFields scope={scope} form={form} />
            <Button>{say(lang, 'save')}</Button>
          </form>
          <section class="section" aria-labelledby="end">
            <h2 id="end">{say(lang, 'end')}</h2>
            <p>{say(lang, 'end.words')}</p>
            <form class="form" method="post" action={listsRoutes.end(list.slug)} novalidate>
              <input type="hidden" name="version" value={versionIn(form, list.version)} />
              <Confirmation {...fieldOf(form, say, lang, 'sure')} label={say(lang, 'end.sure')} />
              <Button kind="secondary">{say(lang, 'end')}</Button>
            </form>
          </section>
        </>
      )}
    </>
  )
}

/** A list as it is now beside what was typed; whether it is to end says nothing of that. */
function heldIn({ lang, city }: Scope, list: MailingList, { words }: PageForm): Held[] {
  if (words.name === undefined) return []
  const isOpen = (ticked: boolean) => say(lang, ticked ? 'open.yes' : 'open.no')
  return [
    { label: say(lang, 'field.name'), now: list.name, typed: words.name, of: sourceLanguage(city) },
    { label: say(lang, 'field.purpose'), now: list.purpose, typed: words.purpose, of: sourceLanguage(city) },
    { label: say(lang, 'column.open'), now: isOpen(list.isOpen), typed: isOpen(words.isOpen === 'yes'), of: lang },
  ]
}

/** The way back: to the list, and to all of them. */
export const ListCrumbs: FC<{ scope: Scope; list: MailingList }> = ({ scope: { lang, city }, list }) => (
  <Breadcrumb
    lang={lang}
    crumbs={[
      { href: listsRoutes.lists(), label: original(say(lang, 'title'), lang) },
      { href: listsRoutes.list(list.slug), label: original(list.name, sourceLanguage(city)) },
    ]}
  />
)
