import type { FC } from 'hono/jsx'
import { formatList, formatMoment } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { EarlierEdition } from '../editing/earlier-edition.tsx'
import { sayEditing } from '../editing/editing.messages.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import { sayRefusal } from '../editing/editing-form.ts'
import { sayHistory } from '../history/history.messages.ts'
import { Revisions } from '../pages/revisions.tsx'
import { saySheet } from '../sheet/sheet.messages.ts'
import { SheetFields, sheetSections } from '../sheet/sheet-fields.tsx'
import { sayStructure } from '../structure/structure.messages.ts'
import { structureRoutes } from '../structure/structure.routes.ts'
import { Conflicts } from './conflicts-view.tsx'
import { listParts, type Named } from './describe-group.ts'
import type { DraftingPage } from './drafted.read.ts'
import { type Drafted, stampOf } from './drafted.ts'
import { type DraftingKey, sayDrafting } from './drafting.messages.ts'
import { draftingRoutes } from './drafting.routes.ts'
import type { DraftingForm } from './drafting-form.ts'
import { Done, KeptWords } from './kept-words.tsx'
import { sayField } from './say-field.ts'
import { WordsFields } from './words-fields.tsx'

export type DraftingProps = {
  lang: Lang
  page: DraftingPage
  form: DraftingForm
  named: Named
  notice: DraftingKey | undefined
  /** Who has it open as well, by name. */
  others: readonly string[]
  savedBy: string
}

/** Everything that a record says, to be changed; with what is written and not published, and who else is at it. */
export const DraftingView: FC<DraftingProps> = ({ lang, page, form, named, notice, others, savedBy }) => {
  const { drafted, edition, revisions } = page
  const { subject, id, isPublished, copy } = drafted
  const title = subject === 'measure' ? sayDrafting(lang, 'title.measure') : sayEditing(lang, `words.of.${subject}`)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={crumbsOf(lang, page)} />
      {notice && (
        <Done lang={lang} notice={notice} of={draftingRoutes.revise(subject, id)}>
          {(notice === 'notice.saved' || notice === 'notice.published') && <Undo lang={lang} drafted={drafted} />}
        </Done>
      )}
      {form.taken.length > 0 && (
        <Notice kind="warning" title={sayDrafting(lang, 'taken', { parts: listParts(lang, subject, form.taken) })} />
      )}
      {copy && (
        <Notice title={sayDrafting(lang, 'copy.there', { moment: formatMoment(lang, copy.savedAt), name: savedBy })}>
          <p>
            <a href={draftingRoutes.difference(subject, id)}>{sayDrafting(lang, 'copy.see')}</a>
          </p>
        </Notice>
      )}
      <PageTitle
        lang={lang}
        title={original(title, lang)}
        kicker={edition.title.words}
        lead={original(sayDrafting(lang, isPublished ? 'lead.published' : 'lead.draft'), lang)}
      />
      <EarlierEdition lang={lang} edition={edition} />
      <p>
        <a href={draftingRoutes.history(subject, id)}>{sayHistory(lang, 'of')}</a>
      </p>
      <p class="looking" role="status" data-presence={draftingRoutes.presence(subject, id)}>
        {sayLooking(lang, others)}
      </p>
      <ErrorSummary
        lang={lang}
        errors={Object.entries(form.errors).map(([name, refusal]) => ({
          name,
          words: `${sayField(lang, subject, name)}: ${sayRefusal(lang, refusal)}`,
        }))}
      />
      <KeptWords lang={lang} />
      {subject === 'measure' && <Sections lang={lang} />}
      <form class="drafting" method="post" action={draftingRoutes.revise(subject, id)} novalidate data-keep>
        {/* Enter in a field presses the first button there is: it has to be the one that saves. */}
        <button class="visually-hidden" type="submit" tabindex={-1}>
          {sayDrafting(lang, 'save')}
        </button>
        <input type="hidden" name="_seen" value={form.seen} />
        <input type="hidden" name="_base" value={JSON.stringify(form.base)} />
        <Conflicts lang={lang} form={form} named={named} />
        {subject === 'measure' ? (
          <SheetFields
            lang={lang}
            city={named.city}
            form={form}
            goals={page.goals}
            units={page.units}
            posts={page.posts}
            suggested={page.suggested}
            files={page.files}
            id={id}
          />
        ) : (
          <WordsFields lang={lang} form={form} subject={subject} />
        )}
        <div class="drafting__bar">
          <Button>{sayDrafting(lang, 'save')}</Button>{' '}
          <span class="kern-hint" data-keys={sayDrafting(lang, 'save.hint')} />
        </div>
      </form>
      <Revisions lang={lang} revisions={revisions} />
    </>
  )
}

const Undo: FC<{ lang: Lang; drafted: Drafted }> = ({ lang, drafted }) => (
  <form method="post" action={draftingRoutes.undo(drafted.subject, drafted.id)}>
    <input type="hidden" name="_seen" value={stampOf(drafted)} />
    <button class="row-part__more" type="submit">
      {sayHistory(lang, 'undo')}
    </button>
  </form>
)

/** Said to whoever listens, too, when it changes. */
export function sayLooking(lang: Lang, others: readonly string[]): string {
  if (others.length === 0) return ''
  return sayDrafting(lang, 'looking', { names: formatList(lang, others), count: others.length })
}

function crumbsOf(lang: Lang, { drafted, edition, slug }: DraftingPage) {
  const words = { href: structureRoutes.structure(edition.slug), label: sayStructure(lang, 'title') }
  if (drafted.subject !== 'measure' || slug === null) return [words]
  return [
    { href: editingRoutes.measures(edition.slug), label: sayEditing(lang, 'measures.title') },
    { href: editingRoutes.measure(slug), label: drafted.words.title ?? '' },
  ]
}

const Sections: FC<{ lang: Lang }> = ({ lang }) => (
  <nav class="sheet-nav" aria-label={saySheet(lang, 'sections')}>
    <ul>
      {sheetSections.map((name) => (
        <li>
          <a href={`#section-${name}`}>{saySheet(lang, `section.${name}`)}</a>
        </li>
      ))}
    </ul>
  </nav>
)
