import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { type FieldProps, FormField, wiring } from '../form-field/form-field.tsx'
import { foreignness } from '../said/said.tsx'

type TextInputProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'search' | 'email' | 'tel' | 'url'
  autocomplete?: string
  maxlength?: number
  /** The language of what is written in it, where that is not the page's. */
  of?: Lang
}

export const TextInput: FC<TextInputProps> = ({ value = '', type = 'text', autocomplete, maxlength, of, ...field }) => (
  <FormField {...field}>
    <input
      class={inputClass(field.error)}
      type={type}
      value={value}
      {...wiring(field)}
      {...(of && foreignness(of, field.lang))}
      {...(autocomplete === undefined ? {} : { autocomplete })}
      {...(maxlength === undefined ? {} : { maxlength })}
    />
  </FormField>
)

export function inputClass(error: string | undefined): string {
  return error === undefined ? 'kern-form-input__input' : 'kern-form-input__input kern-form-input__input--error'
}
