import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayEditing } from '../editing/editing.messages.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import { type FormState, fieldOf, summaryOf } from '../editing/editing-form.ts'
import { saySuccession } from './succession.messages.ts'
import type { SuccessionPage } from './succession.read.ts'
import { successionRoutes } from './succession.routes.ts'

/** Begins the plan after this one. */
export const StartView: FC<{ lang: Lang; page: SuccessionPage; form: FormState }> = ({ lang, page, form }) => {
  const { edition, drafts } = page
  const say = (key: Parameters<typeof saySuccession>[1]) => saySuccession(lang, key)
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: editingRoutes.editions(), label: sayEditing(lang, 'editions.title') }]}
      />
      <PageTitle
        lang={lang}
        title={original(say('start.title'), lang)}
        kicker={edition.title.words}
        lead={original(say('start.lead'), lang)}
      />
      <ErrorSummary lang={lang} errors={summaryOf(form, lang)} />
      <form class="form" method="post" action={successionRoutes.start(edition.slug)} novalidate>
        <TextInput {...fieldOf(form, lang, 'title')} label={say('start.name')} hint={say('start.name_hint')} />
        <DateInput {...fieldOf(form, lang, 'startsOn')} label={say('start.starts')} optional />
        <DateInput {...fieldOf(form, lang, 'endsOn')} label={say('start.ends')} optional />
        {drafts.length > 0 && (
          <Select
            {...fieldOf(form, lang, 'draft')}
            label={say('start.draft')}
            hint={say('start.draft_hint')}
            optional
            options={[
              { value: '', label: say('start.draft_new') },
              ...drafts.map(({ id, title }) => ({ value: id, label: title.words, lang: title.lang })),
            ]}
          />
        )}
        <Button>{say('start.begin')}</Button>
      </form>
    </>
  )
}
