import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { type FormState, fieldOf, sayRefusal } from '../editing/editing-form.ts'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import { priorities } from '../measure.ts'
import { saySheet } from '../sheet/sheet.messages.ts'
import { keep } from './many.form.ts'
import { sayWorklist } from './worklist.messages.ts'
import type { WorklistPage, WorkRow } from './worklist.read.ts'
import { worklistRoutes } from './worklist.routes.ts'

type ManyProps = {
  lang: Lang
  city: Naming
  page: WorklistPage
  query: string
  picked: readonly WorkRow[]
  form: FormState
}

/** Several measures at once: what is to be the same in all of them. */
export const ManyView: FC<ManyProps> = ({ lang, city, page, query, picked, form }) => {
  const { edition, units } = page
  const kept = { value: keep, label: sayWorklist(lang, 'many.keep') }
  const of = (name: string) => ({
    ...fieldOf(form, lang, name),
    label: sayWorklist(lang, `many.${name}` as 'many.contact'),
  })
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: worklistRoutes.list(edition.slug, query), label: sayWorklist(lang, 'title') }]}
      />
      <PageTitle
        lang={lang}
        title={original(sayWorklist(lang, 'many.title'), lang)}
        kicker={edition.title.words}
        lead={original(sayWorklist(lang, 'many.lead', { n: picked.length }), lang)}
      />
      <ErrorSummary
        lang={lang}
        errors={Object.entries(form.errors).map(([name, refusal]) => ({ name, words: sayRefusal(lang, refusal) }))}
      />
      <details open={picked.length <= 8}>
        <summary>{sayWorklist(lang, 'many.which')}</summary>
        <ul>
          {picked.map(({ number, title }) => (
            <li lang="de">{[number, title].filter(Boolean).join(' ')}</li>
          ))}
        </ul>
      </details>
      <form class="form" method="post" action={worklistRoutes.changeMany(edition.slug, query)} novalidate>
        {picked.map(({ id, version }) => (
          <input type="hidden" name={`pick__${id}`} value={form.words[`pick__${id}`] ?? String(version)} />
        ))}
        <Select
          {...of('leadUnitId')}
          value={form.words.leadUnitId ?? keep}
          options={[
            kept,
            { value: '', label: sayWorklist(lang, 'many.nobody') },
            ...units.map(({ id, name }) => ({ value: id, label: name.words, lang: name.lang })),
          ]}
        />
        <Select
          {...of('priority')}
          value={form.words.priority ?? keep}
          options={[
            kept,
            { value: '', label: saySheet(lang, 'no_priority') },
            ...priorities.map((one) => ({ value: one, label: sayLabel(city, lang, `priority.${one}`) })),
          ]}
        />
        <DateInput {...of('startsOn')} optional />
        <DateInput {...of('endsOn')} optional />
        {(['contact', 'addTarget', 'dropTarget', 'addDistrict', 'dropDistrict'] as const).map((name) => (
          <TextInput {...of(name)} optional />
        ))}
        {edition.state !== 'draft' && (
          <TextArea {...of('reason')} hint={sayWorklist(lang, 'many.reason_hint')} rows={2} />
        )}
        <Button>{sayWorklist(lang, 'many.now')}</Button>
      </form>
    </>
  )
}
