import type { FC } from 'hono/jsx'
import { type FieldProps, FormField, wiring } from '../form-field/form-field.tsx'

type TextInputProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'search' | 'email' | 'tel' | 'url'
  autocomplete?: string
  maxlength?: number
}

export const TextInput: FC<TextInputProps> = ({ value = '', type = 'text', autocomplete, maxlength, ...field }) => (
  <FormField {...field}>
    <input
      class={inputClass(field.error)}
      type={type}
      value={value}
      {...wiring(field)}
      {...(autocomplete === undefined ? {} : { autocomplete })}
      {...(maxlength === undefined ? {} : { maxlength })}
    />
  </FormField>
)

export function inputClass(error: string | undefined): string {
  return error === undefined ? 'kern-form-input__input' : 'kern-form-input__input kern-form-input__input--error'
}
