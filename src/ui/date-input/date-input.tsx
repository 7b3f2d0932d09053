import type { FC } from 'hono/jsx'
import { type FieldProps, FormField, wiring } from '../form-field/form-field.tsx'
import { inputClass } from '../text-input/text-input.tsx'
import { sayUi } from '../ui.messages.ts'

/**
 * A day, typed as people write it (22.11.2026) or as machines do (2026-11-22). One text field: the browser's own date
 * picker cannot be operated by everyone, and three fields are three times the work.
 */
export const DateInput: FC<FieldProps & { value?: string | undefined }> = ({ value = '', ...given }) => {
  const field = { ...given, hint: given.hint ?? sayUi(given.lang, 'date.hint') }
  return (
    <FormField {...field}>
      <input
        class={`${inputClass(field.error)} date-input`}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={value}
        {...wiring(field)}
      />
    </FormField>
  )
}
