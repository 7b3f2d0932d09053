import type { FC } from 'hono/jsx'
import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { GoalLine } from '../goal.ts'
import type { FieldWithGoals, PlanPage } from '../pages.ts'
import { sayEditing } from './editing.messages.ts'
import { editingRoutes } from './editing.routes.ts'
import { fieldOf, summaryOf } from './editing-form.ts'
import { labels, PublishForm, type PublishProps } from './publish-form.tsx'

type Props = PublishProps & { may: { edit: boolean; publish: boolean } }

/** A draft as it will stand, from its first word to its last, and below it the way to publish it. */
export const Draft: FC<Props> = ({ may, ...publish }) => {
  const { lang, page, form } = publish
  return (
    <>
      {form.notice && <Notice kind="warning" title={sayEditing(lang, form.notice)} />}
      <PageTitle lang={lang} title={page.edition.title} kicker={sayEditing(lang, 'draft.kicker')} />
      <ErrorSummary lang={lang} errors={summaryOf(form, lang, labels)} />
      <p>{sayEditing(lang, 'draft.counts', countsOf(page))}</p>
      {page.measureCount > 0 && (
        <p>
          <a href={editingRoutes.measures(page.edition.slug)}>{sayEditing(lang, 'draft.measures')}</a>
        </p>
      )}
      {page.fields.map((field) => (
        <DraftField lang={lang} field={field} />
      ))}
      {may.publish && <PublishForm {...publish} />}
      {may.edit && <DiscardForm lang={lang} page={page} form={form} />}
    </>
  )
}

const DiscardForm: FC<Pick<Props, 'lang' | 'page' | 'form'>> = ({ lang, page, form }) => (
  <section class="section">
    <h2>{sayEditing(lang, 'draft.discard')}</h2>
    <p>{sayEditing(lang, 'draft.discard_words')}</p>
    <form class="form" method="post" action={editingRoutes.discard(page.edition.slug)}>
      <input type="hidden" name="version" value={versionIn(form, page.edition.version)} />
      <Confirmation {...fieldOf(form, lang, 'sureDiscard')} label={sayEditing(lang, 'draft.sure_discard')} />
      <Button kind="secondary">{sayEditing(lang, 'draft.discard_now')}</Button>
    </form>
  </section>
)

function countsOf(page: PlanPage) {
  const places = page.fields.flatMap((field) => field.goals)
  return {
    fields: page.fields.length,
    goals: new Set(places.map((goal) => goal.id)).size,
    more: places.length - new Set(places.map((goal) => goal.id)).size,
    places: places.length,
    measures: page.measureCount,
  }
}

const DraftField: FC<{ lang: Lang; field: FieldWithGoals }> = ({ lang, field }) => (
  <section class="section">
    <h2>
      {field.code}: <Said text={field.title} lang={lang} />
    </h2>
    <Paragraphs text={field.introduction} lang={lang} />
    <ol class="draft-goals">
      {field.goals.map((goal) => (
        <li>
          <Said text={goal.wording} lang={lang} />
          <AlsoIn lang={lang} goal={goal} field={field} />
        </li>
      ))}
    </ol>
  </section>
)

const AlsoIn: FC<{ lang: Lang; goal: GoalLine; field: FieldWithGoals }> = ({ lang, goal, field }) => {
  const others = goal.places.filter((place) => place.field.id !== field.id).map((place) => place.field.title.words)
  if (others.length === 0) return null
  return <span class="also">{sayEditing(lang, 'draft.also_in', { fields: formatList(lang, others) })}</span>
}
