import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { sayUi } from '../ui.messages.ts'

/** What every form field is told. `name` is also the id: an error summary links to it. */
export type FieldProps = {
  lang: Lang
  name: string
  /** Where several forms of a page have a field of this name. */
  id?: string
  label: string
  hint?: string | undefined
  /** What to do about it, not only what is wrong. */
  error?: string | undefined
  /** Said beside the label: most fields of ours have to be filled in. */
  optional?: boolean
  required?: boolean
}

/** Label, hint and error around one control, in the order in which they are read out. */
export const FormField: FC<FieldProps & { children?: Child }> = (field) => (
  <div class={field.error === undefined ? 'kern-form-input' : 'kern-form-input kern-form-input--error'}>
    <label class="kern-label" for={field.id ?? field.name}>
      {field.label}
      {field.optional && <OptionalMark lang={field.lang} />}
    </label>
    {field.hint !== undefined && (
      <p class="kern-hint" id={hintId(field.id ?? field.name)}>
        {field.hint}
      </p>
    )}
    {field.children}
    <FieldError {...field} />
  </div>
)

export const OptionalMark: FC<{ lang: Lang }> = ({ lang }) => (
  <>
    {' '}
    <span class="kern-label__optional">{sayUi(lang, 'field.optional')}</span>
  </>
)

export const FieldError: FC<FieldProps> = ({ id, name, error, lang }) =>
  error === undefined ? null : (
    <p class="field-error" id={errorId(id ?? name)}>
      <span class="visually-hidden">{sayUi(lang, 'errors.prefix')} </span>
      {error}
    </p>
  )

/** Ties a control to its hint and its error, so that both are read with it. */
export function wiring({ name, id = name, hint, error, required }: FieldProps) {
  const described = [hint === undefined ? '' : hintId(id), error === undefined ? '' : errorId(id)]
  const ids = described.filter((id) => id !== '').join(' ')
  return {
    id,
    name,
    ...(ids === '' ? {} : { 'aria-describedby': ids }),
    ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }),
    // `aria-required` and not `required`: the page answers with words of ours, in the reader's language.
    ...(required ? { 'aria-required': 'true' as const } : {}),
  }
}

export function hintId(name: string): string {
  return `${name}-hint`
}

export function errorId(name: string): string {
  return `${name}-error`
}
