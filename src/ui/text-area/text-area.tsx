import type { FC } from 'hono/jsx'
import { type FieldProps, FormField, wiring } from '../form-field/form-field.tsx'
import { inputClass } from '../text-input/text-input.tsx'

export const TextArea: FC<FieldProps & { value?: string | undefined; rows?: number }> = ({
  value = '',
  rows = 5,
  ...field
}) => (
  <FormField {...field}>
    <textarea class={`${inputClass(field.error)} text-area`} rows={rows} {...wiring(field)}>
      {value}
    </textarea>
  </FormField>
)
