import type { FC } from 'hono/jsx'

type Props = { name: string; label: string; checked?: boolean; describedBy?: string | undefined }

/** Yes or no. Its name is its id, too: an error leads there. */
export const Checkbox: FC<Props> = ({ name, label, checked = false, describedBy }) => (
  <div class="kern-form-check">
    <input
      class="kern-form-check__checkbox"
      type="checkbox"
      id={name}
      name={name}
      value="yes"
      checked={checked}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    />
    <label class="kern-label" for={name}>
      {label}
    </label>
  </div>
)
