import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { type FieldProps, FormField, wiring } from '../form-field/form-field.tsx'
import { foreignness } from '../said/said.tsx'

export type Option = { value: string; label: string; lang?: Lang | undefined }

export const Select: FC<FieldProps & { value?: string | undefined; options: readonly Option[] }> = (props) => {
  const { value = '', options, ...field } = props
  const spoken = (of: Lang | undefined) => of && foreignness(of, field.lang)
  return (
    <FormField {...field}>
      <div class="kern-form-input__select-wrapper">
        <select
          class={
            field.error === undefined
              ? 'kern-form-input__select'
              : 'kern-form-input__select kern-form-input__select--error'
          }
          {...wiring(field)}
        >
          {options.map((option) => (
            <option value={option.value} selected={option.value === value} {...spoken(option.lang)}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </FormField>
  )
}
