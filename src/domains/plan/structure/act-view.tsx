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
import { sayEditing } from '../editing/editing.messages.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import { type FormState, fieldOf, sayRefusal } from '../editing/editing-form.ts'
import { seenOf } from './act.form.ts'
import type { ActPage } from './act.read.ts'
import { ActFields } from './act-fields.tsx'
import type { Preview } from './preview.ts'
import { PreviewView } from './preview-view.tsx'
import { sayStructure } from './structure.messages.ts'
import { type StructureAct, structureRoutes } from './structure.routes.ts'

export type ActProps = {
  lang: Lang
  page: ActPage
  act: StructureAct
  form: FormState
  preview: Preview | undefined
}

/** One act on a goal or a measure: what it is about, the form, and before it is done what it will do. */
export const ActView: FC<ActProps> = (props) => {
  const { lang, page, act, form, preview } = props
  const { edition, subject, records } = page
  const action = actionOf(props)
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          subject === 'goal'
            ? { href: structureRoutes.structure(edition.slug), label: sayStructure(lang, 'title') }
            : { href: editingRoutes.measures(edition.slug), label: sayEditing(lang, 'measures.title') },
        ]}
      />
      {form.notice && <Notice kind="warning" title={sayEditing(lang, form.notice)} />}
      {records.some(({ ended }) => ended) && <Notice kind="warning" title={sayStructure(lang, 'ended')} />}
      <PageTitle
        lang={lang}
        title={original(sayStructure(lang, `${act}.title.${subject}`), lang)}
        kicker={edition.title.words}
        lead={original(sayStructure(lang, `${act}.lead.${subject}`), lang)}
      />
      <ErrorSummary
        lang={lang}
        errors={Object.entries(form.errors).map(([name, refusal]) => ({ name, words: sayRefusal(lang, refusal) }))}
      />
      <ul class="act-records">
        {records.map(({ label }) => (
          <li lang="de">{label}</li>
        ))}
      </ul>
      {preview ? (
        <>
          <PreviewView
            lang={lang}
            preview={preview}
            action={action}
            words={form.words}
            isDraft={edition.state === 'draft'}
          />
          <details class="section">
            <summary>{sayStructure(lang, 'preview.change')}</summary>
            <ActForm {...props} />
          </details>
        </>
      ) : (
        <ActForm {...props} />
      )}
    </>
  )
}

function actionOf({ page, act }: ActProps): string {
  const ids = page.records.map(({ id }) => id)
  return structureRoutes.act(page.edition.slug, page.subject, act, ids)
}

const ActForm: FC<ActProps> = (props) => {
  const { lang, page, form } = props
  return (
    <form class="form" method="post" action={actionOf(props)} novalidate>
      {page.records.map(({ id, version }) => (
        <input type="hidden" name={`seen__${id}`} value={String(seenOf(form.words, id) ?? version)} />
      ))}
      <ActFields {...props} />
      <DateInput {...fieldOf(form, lang, 'on')} label={sayStructure(lang, 'why.on')} />
      <TextArea
        {...fieldOf(form, lang, 'reason')}
        label={sayStructure(lang, 'why.reason')}
        hint={sayStructure(lang, 'why.reason_hint')}
        rows={2}
      />
      <Button>{sayStructure(lang, 'check')}</Button>
    </form>
  )
}
