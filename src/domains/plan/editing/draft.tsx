import type { FC } from 'hono/jsx'
import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Edition } from '../edition.ts'
import type { GoalLine } from '../goal.ts'
import type { FieldWithGoals, PlanPage } from '../pages.ts'
import { noPredecessor } from '../publish.form.ts'
import { sayEditing } from './editing.messages.ts'
import { editingRoutes } from './editing.routes.ts'
import type { SiteLack } from './editing-env.ts'
import { type FormState, fieldOf, summaryOf } from './editing-form.ts'

type Props = { lang: Lang; page: PlanPage; form: FormState; others: Edition[]; lacks: readonly SiteLack[] }
type DraftProps = Props & { may: { edit: boolean; publish: boolean } }

// Not `body`: what is wrong with the plan as a whole is said there, too.
const labels = {
  title: 'draft.title',
  address: 'draft.address',
  startsOn: 'draft.starts_on',
  endsOn: 'draft.ends_on',
  decidedOn: 'draft.decided_on',
  paperNumber: 'draft.paper_number',
  paperUrl: 'draft.paper_url',
  reason: 'draft.reason',
  successorOf: 'draft.successor',
} as const

/** A draft as it will stand, from its first word to its last, and below it the way to publish it. */
export const Draft: FC<DraftProps> = ({ lang, page, form, others, lacks, may }) => (
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
    {may.publish && <PublishForm lang={lang} page={page} form={form} others={others} lacks={lacks} />}
    {may.edit && <DiscardForm lang={lang} page={page} form={form} />}
  </>
)

const DiscardForm: FC<Pick<Props, 'lang' | 'page' | 'form'>> = ({ lang, page, form }) => (
  <section class="section">
    <h2>{sayEditing(lang, 'draft.discard')}</h2>
    <p>{sayEditing(lang, 'draft.discard_words')}</p>
    <form class="form" method="post" action={editingRoutes.discard(page.edition.slug)}>
      <input type="hidden" name="version" value={String(page.edition.version)} />
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

const Lacks: FC<Pick<Props, 'lang' | 'lacks'>> = ({ lang, lacks }) =>
  lacks.length === 0 ? null : (
    <Notice kind="warning" title={sayEditing(lang, 'draft.lacks')}>
      <ul>
        {lacks.map((one) => (
          <li>{sayEditing(lang, `draft.lacks.${one}`)}</li>
        ))}
      </ul>
      <p>{sayEditing(lang, 'draft.lacks_words')}</p>
    </Notice>
  )

const PublishForm: FC<Props> = ({ lang, page, form, others, lacks }) => (
  <section class="section">
    <h2>{sayEditing(lang, 'draft.publish')}</h2>
    <p>{sayEditing(lang, 'draft.publish_words')}</p>
    <Lacks lang={lang} lacks={lacks} />
    <form class="form" method="post" action={editingRoutes.publish(page.edition.slug)} novalidate>
      <input type="hidden" name="version" value={String(page.edition.version)} />
      <TextInput
        {...fieldOf(form, lang, 'title')}
        value={form.words.title ?? page.edition.title.words}
        label={sayEditing(lang, labels.title)}
      />
      <TextInput
        {...fieldOf(form, lang, 'address')}
        value={form.words.address ?? page.edition.slug}
        label={sayEditing(lang, labels.address)}
        hint={sayEditing(lang, 'draft.address_hint')}
      />
      <DateInput {...fieldOf(form, lang, 'startsOn')} label={sayEditing(lang, labels.startsOn)} optional />
      <DateInput {...fieldOf(form, lang, 'endsOn')} label={sayEditing(lang, labels.endsOn)} optional />
      <TextInput
        {...fieldOf(form, lang, 'body')}
        label={sayEditing(lang, 'draft.body')}
        hint={sayEditing(lang, 'draft.body_hint')}
        optional
      />
      <DateInput {...fieldOf(form, lang, 'decidedOn')} label={sayEditing(lang, labels.decidedOn)} optional />
      <TextInput {...fieldOf(form, lang, 'paperNumber')} label={sayEditing(lang, labels.paperNumber)} optional />
      <TextInput {...fieldOf(form, lang, 'paperUrl')} label={sayEditing(lang, labels.paperUrl)} type="url" optional />
      <TextArea {...fieldOf(form, lang, 'reason')} label={sayEditing(lang, labels.reason)} rows={3} optional />
      {others.length > 0 && (
        <Select
          {...fieldOf(form, lang, 'successorOf')}
          value={form.words.successorOf ?? page.edition.predecessor?.slug}
          label={sayEditing(lang, labels.successorOf)}
          options={[
            { value: '', label: sayEditing(lang, 'measure.field.choose') },
            ...others.map((edition) => ({
              value: edition.slug,
              label: sayEditing(lang, 'draft.successor_of', { title: edition.title.words }),
            })),
            { value: noPredecessor, label: sayEditing(lang, 'draft.successor_none') },
          ]}
        />
      )}
      <Confirmation {...fieldOf(form, lang, 'surePublish')} label={sayEditing(lang, 'draft.sure_publish')} />
      <Button>{sayEditing(lang, 'draft.publish_now')}</Button>
    </form>
  </section>
)
