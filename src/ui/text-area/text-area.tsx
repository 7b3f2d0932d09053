import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { type FieldProps, FormField, wiring } from '../form-field/form-field.tsx'
import { foreignness } from '../said/said.tsx'
import { inputClass } from '../text-input/text-input.tsx'

/** `of`: the language of what is written in it, where that is not the page's. */
export const TextArea: FC<FieldProps & { value?: string | undefined; rows?: number; of?: Lang }> = ({
  value = '',
  rows = 5,
  of,
  ...field
}) => (
  <FormField {...field}>
    <textarea
      class={`${inputClass(field.error)} text-area`}
      rows={rows}
      {...wiring(field)}
      {...(of && foreignness(of, field.lang))}
    >
      {value}
    </textarea>
  </FormField>
)
