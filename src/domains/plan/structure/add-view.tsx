import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { type FormState, fieldOf, sayRefusal } from '../editing/editing-form.ts'
import type { PlanPage } from '../pages.ts'
import { atFirst } from './add.form.ts'
import { FieldTicks } from './field-ticks.tsx'
import { type StructureKey, sayStructure } from './structure.messages.ts'
import { structureRoutes } from './structure.routes.ts'

type AddProps = { lang: Lang; page: PlanPage; form: FormState }

export const NewFieldForm: FC<AddProps> = ({ lang, page, form }) => {
  const { edition, fields } = page
  return (
    <Adding lang={lang} page={page} form={form} title="new_field.title" action={structureRoutes.newField(edition.slug)}>
      <TextInput
        {...fieldOf(form, lang, 'title')}
        label={sayStructure(lang, 'field.title')}
        hint={sayStructure(lang, 'field.code_hint')}
      />
      <TextArea {...fieldOf(form, lang, 'introduction')} label={sayStructure(lang, 'field.introduction')} optional />
      {fields.length > 0 && (
        <Select
          {...fieldOf(form, lang, 'after')}
          value={form.words.after ?? fields.at(-1)?.id}
          label={sayStructure(lang, 'field.after')}
          options={[
            { value: atFirst, label: sayStructure(lang, 'field.first') },
            ...fields.map(({ id, code, title }) => ({ value: id, label: `${code}: ${title.words}`, lang: title.lang })),
          ]}
        />
      )}
    </Adding>
  )
}

export const NewGoalForm: FC<AddProps> = ({ lang, page, form }) => {
  const { edition, fields } = page
  return (
    <Adding lang={lang} page={page} form={form} title="new_goal.title" action={structureRoutes.newGoal(edition.slug)}>
      <TextArea {...fieldOf(form, lang, 'wording')} label={sayStructure(lang, 'goal.wording')} rows={3} />
      <TextInput
        {...fieldOf(form, lang, 'short')}
        label={sayStructure(lang, 'goal.short')}
        hint={sayStructure(lang, 'goal.short_hint')}
        optional
      />
      <FieldTicks lang={lang} form={form} fields={fields} />
      {edition.state !== 'draft' && (
        <TextArea
          {...fieldOf(form, lang, 'reason')}
          label={sayStructure(lang, 'goal.reason')}
          hint={sayStructure(lang, 'goal.reason_hint')}
          rows={2}
        />
      )}
    </Adding>
  )
}

const Adding: FC<PropsWithChildren<AddProps & { title: StructureKey; action: string }>> = (props) => {
  const { lang, page, form, title, action, children } = props
  const { edition } = page
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: structureRoutes.structure(edition.slug), label: sayStructure(lang, 'title') }]}
      />
      <PageTitle lang={lang} title={original(sayStructure(lang, title), lang)} kicker={edition.title.words} />
      <ErrorSummary
        lang={lang}
        errors={Object.entries(form.errors).map(([name, refusal]) => ({ name, words: sayRefusal(lang, refusal) }))}
      />
      <form class="form" method="post" action={action} novalidate>
        {children}
        <Button>{sayStructure(lang, 'add.now')}</Button>
      </form>
    </>
  )
}
