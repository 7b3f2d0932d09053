import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { type FormState, fieldOf } from '../editing/editing-form.ts'
import { GoalTicks } from '../sheet/goal-ticks.tsx'
import { survivors } from './act.form.ts'
import type { ActPage } from './act.read.ts'
import type { ActProps } from './act-view.tsx'
import { FieldTicks } from './field-ticks.tsx'
import { type StructureKey, sayStructure } from './structure.messages.ts'

type FieldsProps = Pick<ActProps, 'lang' | 'page' | 'act' | 'form'>

/** What each act asks for, beside when and why. */
export const ActFields: FC<FieldsProps> = ({ act, ...props }) => {
  if (act === 'split') return <Split {...props} />
  if (act === 'merge') return <Merge {...props} />
  if (act === 'move') return <Move {...props} />
  return <Into {...props} labels={['retire.into1', 'retire.into2']} />
}

type Props = { lang: Lang; page: ActPage; form: FormState }

const Split: FC<Props> = (props) => {
  const { lang, page, form } = props
  return (
    <>
      <TextArea
        {...fieldOf(form, lang, 'titles')}
        label={sayStructure(lang, `split.titles.${page.subject}`)}
        hint={sayStructure(lang, 'split.titles_hint')}
        rows={4}
      />
      <Into {...props} labels={['split.into1', 'split.into2']} />
    </>
  )
}

/** Several that were ticked are known; whoever comes from one says with which. */
const Merge: FC<Props> = (props) => {
  const { lang, page, form } = props
  const { subject, records } = page
  const isOne = records.length === 1
  const options = [
    { value: '', label: sayStructure(lang, 'choose') },
    ...records.map(({ id, label }) => ({
      value: id,
      label: sayStructure(lang, 'merge.survivor.stays', { title: label }),
    })),
    ...(isOne ? [{ value: survivors.chosen, label: sayStructure(lang, 'merge.survivor.chosen') }] : []),
    { value: survivors.new, label: sayStructure(lang, `merge.survivor.new.${subject}`) },
  ]
  const NewTitle = subject === 'goal' ? TextArea : TextInput
  return (
    <>
      {isOne && <Into {...props} labels={['merge.into1', 'merge.into2']} isFirstNeeded />}
      <Select {...fieldOf(form, lang, 'survivor')} label={sayStructure(lang, 'merge.survivor')} options={options} />
      <NewTitle
        {...fieldOf(form, lang, 'title')}
        label={sayStructure(lang, `merge.new_title.${subject}`)}
        hint={sayStructure(lang, 'merge.new_title_hint')}
        optional
      />
    </>
  )
}

const Move: FC<Props> = ({ lang, page, form }) =>
  page.subject === 'goal' ? (
    <FieldTicks lang={lang} form={form} fields={page.fields} />
  ) : (
    <GoalTicks lang={lang} form={form} goals={page.goals} />
  )

type IntoProps = Props & { labels: [StructureKey, StructureKey]; isFirstNeeded?: boolean }

/** One or two of those that are there already. */
const Into: FC<IntoProps> = ({ lang, page, form, labels, isFirstNeeded = false }) => (
  <>
    {labels.map((label, at) => {
      const isNeeded = at === 0 && isFirstNeeded
      return (
        <Select
          {...fieldOf(form, lang, `into${at + 1}`)}
          label={sayStructure(lang, label)}
          optional={!isNeeded}
          options={[
            { value: '', label: sayStructure(lang, isNeeded ? 'choose' : 'none') },
            ...page.others.map((one) => ({ value: one.id, label: one.label, lang: 'de' as const })),
          ]}
        />
      )
    })}
  </>
)
