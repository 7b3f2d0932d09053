import type { Child, FC } from 'hono/jsx'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { turnKinds } from '../contents.ts'
import type { Section } from '../paper-form.ts'
import { sayPapers } from '../papers.messages.ts'
import { sayMaking as say } from './making.messages.ts'
import { countRows } from './section.form.ts'

/** `form`: with what stands in the section, or what was typed. */
export type FieldsProps = { scope: Scope; section: Section; form: PageForm }

/** The fields of one section, by its kind. Rows can be emptied to take them out; empty ones wait at the end. */
export const SectionFields: FC<FieldsProps> = (props) => {
  const { kind } = props.section
  if (kind === 'text') return <TextFields {...props} />
  if (kind === 'bodies') return <Rows {...props} name="body" row={(at) => <BodyRow {...props} at={at} />} />
  if (kind === 'costs') return <CostFields {...props} />
  if (kind === 'boxes') return <BoxFields {...props} />
  return <Rows {...props} name="title" row={(at) => <LinkRow {...props} at={at} />} />
}

const spare = 2

const Rows: FC<FieldsProps & { name: string; row: (at: number) => Child }> = ({ scope, section, form, name, row }) => {
  const filled = countRows(form.words, name)
  return (
    <>
      {Array.from({ length: filled + spare }, (_, at) => (
        <fieldset class="kern-fieldset">
          <legend class="kern-label">{say(scope.lang, `row.${section.kind as RowKind}`, { n: at + 1 })}</legend>
          <div class="kern-fieldset__body">
            <div class="form">{row(at)}</div>
          </div>
        </fieldset>
      ))}
      <p class="soft small">{say(scope.lang, 'row.hint')}</p>
    </>
  )
}
type RowKind = 'bodies' | 'costs' | 'attachments'
type RowProps = FieldsProps & { at: number }

const TextFields: FC<FieldsProps> = ({ scope: { lang, city }, section, form }) => (
  <TextArea
    {...fieldOf(form, say, lang, 'words')}
    label={section.title}
    hint={say(lang, 'text.hint')}
    rows={16}
    of={sourceLanguage(city)}
    rich
  />
)

const BodyRow: FC<RowProps> = ({ scope: { lang, city }, form, at }) => (
  <>
    <TextInput
      {...fieldOf(form, say, lang, `body-${at}`)}
      label={sayPapers(lang, 'turn.body')}
      of={sourceLanguage(city)}
      maxlength={200}
    />
    <DateInput {...fieldOf(form, say, lang, `on-${at}`)} label={sayPapers(lang, 'turn.on')} optional />
    <Select
      {...fieldOf(form, say, lang, `kind-${at}`, 'consultation')}
      label={sayPapers(lang, 'turn.kind')}
      options={turnKinds.map((value) => ({ value, label: sayPapers(lang, `turn.${value}`) }))}
    />
  </>
)

const CostFields: FC<FieldsProps> = (props) => (
  <>
    <Checkbox
      name="none"
      label={sayPapers(props.scope.lang, 'cost.none')}
      checked={props.form.words.none === 'yes'}
      invalid={props.form.errors.none !== undefined}
    />
    <Rows {...props} name="what" row={(at) => <CostRow {...props} at={at} />} />
  </>
)

const CostRow: FC<RowProps> = ({ scope: { lang, city }, form, at }) => (
  <>
    <TextInput
      {...fieldOf(form, say, lang, `what-${at}`)}
      label={sayPapers(lang, 'cost.what')}
      of={sourceLanguage(city)}
    />
    <TextInput {...fieldOf(form, say, lang, `cents-${at}`)} label={say(lang, 'cost.euros')} />
    <TextInput {...fieldOf(form, say, lang, `year-${at}`)} label={sayPapers(lang, 'cost.year')} optional />
    <TextInput {...fieldOf(form, say, lang, `line-${at}`)} label={sayPapers(lang, 'cost.line')} optional />
    <Checkbox name={`yearly-${at}`} label={say(lang, 'cost.yearly')} checked={form.words[`yearly-${at}`] === 'yes'} />
  </>
)

const BoxFields: FC<FieldsProps> = ({ scope: { lang, city }, section, form }) => {
  const { title, choices, several } = section
  return (
    <>
      {several ? (
        <fieldset class="kern-fieldset">
          <legend class="kern-label">{title}</legend>
          <div class="kern-fieldset__body">
            {choices.map((label, at) => (
              <Checkbox name={`box-${at}`} label={label} checked={form.words[`box-${at}`] === 'yes'} />
            ))}
          </div>
        </fieldset>
      ) : (
        <Radios
          {...fieldOf(form, say, lang, 'box')}
          label={title}
          choices={choices.map((label, at) => ({ value: String(at), label }))}
        />
      )}
      <TextArea
        {...fieldOf(form, say, lang, 'reason')}
        label={say(lang, 'boxes.reason')}
        rows={4}
        of={sourceLanguage(city)}
        optional
      />
    </>
  )
}

const LinkRow: FC<RowProps> = ({ scope: { lang, city }, form, at }) => (
  <>
    <TextInput {...fieldOf(form, say, lang, `title-${at}`)} label={say(lang, 'link.title')} of={sourceLanguage(city)} />
    <TextInput {...fieldOf(form, say, lang, `address-${at}`)} type="url" label={say(lang, 'link.address')} optional />
  </>
)
