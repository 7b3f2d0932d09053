import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { codesOf, headingOf } from '../goal.ts'
import type { GoalsPage } from '../goals.read.ts'
import { measureKinds } from '../measure.ts'
import { sayPlan } from '../plan.messages.ts'
import { EarlierEdition } from './earlier-edition.tsx'
import { sayEditing } from './editing.messages.ts'
import { editingRoutes } from './editing.routes.ts'
import { type FormState, fieldOf, summaryOf } from './editing-form.ts'

type Props = { lang: Lang; page: GoalsPage; form: FormState }

const labels = {
  title: 'measure.field.title',
  goal: 'measure.field.goal',
  number: 'measure.field.number',
  startsOn: 'measure.field.starts',
  endsOn: 'measure.field.ends',
  reason: 'measure.field.reason',
} as const

/** A new measure: the leading facts of its sheet. */
export const MeasureForm: FC<Props> = ({ lang, page, form }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayEditing(lang, 'measure.new_title'), lang)}
      kicker={page.edition.title.words}
      lead={original(sayEditing(lang, 'measure.new_lead'), lang)}
    />
    <EarlierEdition lang={lang} edition={page.edition} />
    <ErrorSummary lang={lang} errors={summaryOf(form, lang, labels)} />
    <form class="form" method="post" action={editingRoutes.measures(page.edition.slug)} novalidate>
      <TextInput {...fieldOf(form, lang, 'title')} label={sayEditing(lang, labels.title)} />
      <Select
        {...fieldOf(form, lang, 'goal')}
        label={sayEditing(lang, labels.goal)}
        options={[
          { value: '', label: sayEditing(lang, 'measure.field.choose') },
          ...page.goals.map((goal) => ({
            value: goal.slug,
            label: `${codesOf(goal).join(' · ')} ${headingOf(goal).words}`,
            lang: headingOf(goal).lang,
          })),
        ]}
      />
      <TextInput
        {...fieldOf(form, lang, 'number')}
        label={sayEditing(lang, labels.number)}
        hint={sayEditing(lang, 'measure.field.number_hint')}
        optional
      />
      <TextArea
        {...fieldOf(form, lang, 'description')}
        label={sayEditing(lang, 'measure.field.description')}
        hint={sayEditing(lang, 'markup')}
        rich
        optional
      />
      <Select
        {...fieldOf(form, lang, 'kind')}
        label={sayEditing(lang, 'measure.field.kind')}
        options={measureKinds.map((kind) => ({ value: kind, label: sayPlan(lang, `kind.${kind}`) }))}
      />
      <TextInput
        {...fieldOf(form, lang, 'leadUnit')}
        label={sayEditing(lang, 'measure.field.lead')}
        hint={sayEditing(lang, 'measure.field.lead_hint')}
        optional
      />
      <TextInput
        {...fieldOf(form, lang, 'contact')}
        label={sayEditing(lang, 'measure.field.contact')}
        hint={sayEditing(lang, 'measure.field.contact_hint')}
        optional
      />
      <DateInput {...fieldOf(form, lang, 'startsOn')} label={sayEditing(lang, labels.startsOn)} optional />
      <DateInput {...fieldOf(form, lang, 'endsOn')} label={sayEditing(lang, labels.endsOn)} optional />
      {page.edition.state !== 'draft' && (
        <TextArea
          {...fieldOf(form, lang, 'reason')}
          label={sayEditing(lang, labels.reason)}
          hint={sayEditing(lang, 'measure.field.reason_hint')}
          rows={3}
        />
      )}
      <Button>{sayEditing(lang, 'measure.save')}</Button>
    </form>
  </>
)
