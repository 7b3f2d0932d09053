import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { type FieldProps, FormField, wiring } from '../form-field/form-field.tsx'
import { foreignness } from '../said/said.tsx'

type TextInputProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'search' | 'email' | 'tel' | 'url'
  autocomplete?: string
  maxlength?: number
  /** What holds while nothing is written in it. Never what one has to know to fill it in: it goes with the first letter. */
  placeholder?: string
  /** The language of what is written in it, where that is not the page's. */
  of?: Lang
  /** Where nobody can know in which language somebody writes: each line begins where its own letters do. */
  dir?: 'auto'
}

export const TextInput: FC<TextInputProps> = ({
  value = '',
  type = 'text',
  autocomplete,
  maxlength,
  placeholder,
  of,
  dir,
  ...field
}) => (
  <FormField {...field}>
    <input
      class={inputClass(field.error)}
      type={type}
      value={value}
      {...wiring(field)}
      {...(of && foreignness(of, field.lang))}
      {...(dir === undefined ? {} : { dir })}
      {...(autocomplete === undefined ? {} : { autocomplete })}
      {...(maxlength === undefined ? {} : { maxlength })}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  </FormField>
)

export function inputClass(error: string | undefined): string {
  return error === undefined ? 'kern-form-input__input' : 'kern-form-input__input kern-form-input__input--error'
}
