import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Words } from '../../../platform/http/form.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { sayEditing } from '../editing/editing.messages.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import { type FormState, fieldOf, summaryOf } from '../editing/editing-form.ts'
import type { Named } from './describe-group.ts'
import { Differences } from './differences.tsx'
import type { DraftingPage } from './drafted.read.ts'
import { stampOf } from './drafted.ts'
import { type DraftingKey, sayDrafting } from './drafting.messages.ts'
import { draftingRoutes } from './drafting.routes.ts'
import { Done } from './kept-words.tsx'

type DifferenceProps = {
  lang: Lang
  page: DraftingPage
  after: Words
  named: Named
  form: FormState
  notice: DraftingKey | undefined
  mayPublish: boolean
  /** All of the plan, and so all copies of it. */
  mayEdit: boolean
}

/** A working copy beside what is published, and the ways on from here. */
export const DifferenceView: FC<DifferenceProps> = ({
  lang,
  page,
  after,
  named,
  form,
  notice,
  mayPublish,
  mayEdit,
}) => {
  const { subject, id, words } = page.drafted
  const seen = <input type="hidden" name="_seen" value={stampOf(page.drafted)} />
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          mayEdit
            ? { href: draftingRoutes.copies(page.edition.slug), label: sayDrafting(lang, 'copies.title') }
            : { href: editingRoutes.measures(page.edition.slug), label: sayEditing(lang, 'measures.title') },
        ]}
      />
      {notice && <Done lang={lang} notice={notice} of={draftingRoutes.revise(subject, id)} />}
      <PageTitle
        lang={lang}
        title={original(sayDrafting(lang, 'difference.title'), lang)}
        kicker={words.title || words.short || words.wording || ''}
        lead={original(sayDrafting(lang, 'difference.lead'), lang)}
      />
      <ErrorSummary lang={lang} errors={summaryOf(form, lang)} />
      <p>
        <a href={draftingRoutes.revise(subject, id)}>{sayDrafting(lang, 'difference.edit')}</a>
      </p>
      <Differences lang={lang} before={words} after={after} named={named} />
      <section class="section">
        <h2>{sayDrafting(lang, 'publish.title')}</h2>
        {mayPublish ? (
          <form class="form" method="post" action={draftingRoutes.publish(subject, id)} novalidate>
            {seen}
            <TextArea
              {...fieldOf(form, lang, 'reason')}
              label={sayDrafting(lang, 'publish.reason')}
              hint={sayDrafting(lang, 'publish.reason_hint')}
              rows={3}
            />
            <Button>{sayDrafting(lang, 'publish.now')}</Button>
          </form>
        ) : (
          <p>{sayDrafting(lang, 'publish.waits')}</p>
        )}
      </section>
      <section class="section">
        <h2>{sayDrafting(lang, 'discard.title')}</h2>
        <form class="form" method="post" action={draftingRoutes.discard(subject, id)}>
          {seen}
          <Confirmation {...fieldOf(form, lang, 'sureDiscard')} label={sayDrafting(lang, 'discard.sure')} />
          <Button kind="secondary">{sayDrafting(lang, 'discard.now')}</Button>
        </form>
      </section>
    </>
  )
}
