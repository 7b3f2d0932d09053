import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { type FieldProps, FormField, wiring } from '../form-field/form-field.tsx'
import { foreignness } from '../said/said.tsx'
import { inputClass } from '../text-input/text-input.tsx'

type TextAreaProps = FieldProps & {
  value?: string | undefined
  rows?: number
  /** The language of what is written in it, where that is not the page's. */
  of?: Lang
  /** Where nobody can know in which language somebody writes: each line begins where its own letters do. */
  dir?: 'auto'
  /** A long text with light markup: what is pasted into it is turned into that. */
  rich?: boolean
  /** To be read and copied. */
  readonly?: boolean
}

export const TextArea: FC<TextAreaProps> = ({
  value = '',
  rows = 5,
  of,
  dir,
  rich = false,
  readonly = false,
  ...field
}) => (
  <FormField {...field}>
    <textarea
      class={`${inputClass(field.error)} text-area`}
      rows={rows}
      {...wiring(field)}
      {...(of && foreignness(of, field.lang))}
      {...(dir === undefined ? {} : { dir })}
      {...(rich ? { 'data-rich': '' } : {})}
      {...(readonly ? { readonly: true } : {})}
    >
      {value}
    </textarea>
  </FormField>
)
