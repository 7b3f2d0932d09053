import type { Child, FC } from 'hono/jsx'
import { errorId, FieldError, type FieldProps } from '../form-field/form-field.tsx'

type Props = {
  name: string
  label: Child
  checked?: boolean
  describedBy?: string | undefined
  invalid?: boolean
}

/** Yes or no. Its name is its id, too: an error leads there. */
export const Checkbox: FC<Props> = ({ name, label, checked = false, describedBy, invalid = false }) => (
  <div class="kern-form-check">
    <input
      class="kern-form-check__checkbox"
      type="checkbox"
      id={name}
      name={name}
      value="yes"
      checked={checked}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(invalid ? { 'aria-invalid': 'true' as const } : {})}
    />
    <label class="kern-label" for={name}>
      {label}
    </label>
  </div>
)

/** To be ticked before something that cannot be taken back. `value`: as the form was sent. */
export const Confirmation: FC<FieldProps & { value?: string | undefined }> = ({ value, ...field }) => (
  <div class={field.error === undefined ? 'kern-form-input' : 'kern-form-input kern-form-input--error'}>
    <Checkbox
      name={field.name}
      label={field.label}
      checked={value === 'yes'}
      describedBy={field.error === undefined ? undefined : errorId(field.name)}
      invalid={field.error !== undefined}
    />
    <FieldError {...field} />
  </div>
)
