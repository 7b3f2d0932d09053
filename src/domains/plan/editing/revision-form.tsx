import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Edition } from '../edition.ts'
import { PartWords, Revisions, sayPart } from '../pages/revisions.tsx'
import { longParts } from '../revision.form.ts'
import { type Revised, type Revision, revisableParts } from '../revision.ts'
import { EarlierEdition } from './earlier-edition.tsx'
import { type EditingKey, sayEditing } from './editing.messages.ts'
import { editingRoutes } from './editing.routes.ts'
import { type FormState, fieldOf, summaryOf } from './editing-form.ts'

type Props = {
  lang: Lang
  edition: Edition
  revised: Revised
  revisions: Revision[]
  form: FormState
  saved: EditingKey | undefined
}

const labels = { startsOn: 'draft.starts_on', endsOn: 'draft.ends_on', reason: 'words.reason' } as const

/** The words of one record; of what is published with the reason, and with what was there before. */
export const RevisionForm: FC<Props> = ({ lang, edition, revised, revisions, form, saved }) => {
  const { subject, id, isPublished, version, words } = revised
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: editingRoutes.words(edition.slug), label: sayEditing(lang, 'words.title') }]}
      />
      {saved && <Notice kind="success" title={sayEditing(lang, saved)} />}
      {form.notice && (
        <Notice kind="warning" title={sayEditing(lang, form.notice)}>
          <p>{sayEditing(lang, 'words.now')}</p>
          <PartWords lang={lang} words={words} />
        </Notice>
      )}
      <PageTitle
        lang={lang}
        title={original(sayEditing(lang, `words.of.${subject}`), lang)}
        kicker={edition.title.words}
        lead={original(sayEditing(lang, isPublished ? 'words.lead' : 'words.lead_draft'), lang)}
      />
      <EarlierEdition lang={lang} edition={edition} />
      <ErrorSummary lang={lang} errors={summaryOf(form, lang, labels)} />
      <form class="form" method="post" action={editingRoutes.revise(subject, id)} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        {revisableParts[subject].map((part, at) => (
          <Part lang={lang} form={form} part={part} optional={at > 0} />
        ))}
        {words.address !== undefined && (
          <TextInput
            {...fieldOf(form, lang, 'address')}
            label={sayPart(lang, 'address')}
            hint={sayEditing(lang, 'words.address_hint')}
          />
        )}
        {isPublished && (
          <TextArea
            {...fieldOf(form, lang, 'reason')}
            label={sayEditing(lang, 'words.reason')}
            hint={sayEditing(lang, 'words.reason_hint')}
            rows={3}
          />
        )}
        <Button>{sayEditing(lang, 'words.save')}</Button>
      </form>
      <Revisions lang={lang} revisions={revisions} />
    </>
  )
}

const Part: FC<{ lang: Lang; form: FormState; part: string; optional: boolean }> = ({ lang, form, part, optional }) => {
  const field = { ...fieldOf(form, lang, part), label: sayPart(lang, part), optional }
  if (part === 'startsOn' || part === 'endsOn') return <DateInput {...field} />
  if (longParts.includes(part)) return <TextArea {...field} rows={part === 'wording' ? 3 : 8} />
  return <TextInput {...field} />
}
