import type { FC } from 'hono/jsx'
import { nameLanguage } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { MailingList } from './list.ts'
import { sayLists as say } from './lists.messages.ts'
import { listsRoutes } from './lists.routes.ts'
import { ListCrumbs } from './lists-view.tsx'

/** Addresses by hand or pasted, and on what consent. */
export const AddView: FC<{ scope: Scope; list: MailingList; form: PageForm }> = ({ scope, list, form }) => {
  const { lang, city } = scope
  return (
    <>
      <ListCrumbs scope={scope} list={list} />
      <PageTitle lang={lang} title={original(say(lang, 'add'), lang)} lead={original(say(lang, 'add.lead'), lang)} />
      <FormNotices {...{ lang, form, say }} notices={[]} />
      <form class="form" method="post" action={listsRoutes.add(list.slug)} novalidate>
        <TextArea
          {...fieldOf(form, say, lang, 'addresses')}
          label={say(lang, 'add.addresses')}
          hint={say(lang, 'add.addresses_hint')}
          rows={8}
          dir="auto"
        />
        <Select
          {...fieldOf(form, say, lang, 'lang', sourceLanguage(city))}
          label={say(lang, 'add.lang')}
          options={city.languages.map((one) => ({ value: one, label: nameLanguage(lang, one) }))}
        />
        <Radios
          {...fieldOf(form, say, lang, 'how', 'ask')}
          label={say(lang, 'add.how')}
          choices={[
            { value: 'ask', label: say(lang, 'add.ask') },
            { value: 'paper', label: say(lang, 'add.paper'), hint: say(lang, 'add.paper_hint') },
          ]}
        />
        <DateInput {...fieldOf(form, say, lang, 'day')} label={say(lang, 'add.day')} />
        <TextInput {...fieldOf(form, say, lang, 'words')} label={say(lang, 'add.words')} />
        <Button>{say(lang, 'add')}</Button>
      </form>
    </>
  )
}
