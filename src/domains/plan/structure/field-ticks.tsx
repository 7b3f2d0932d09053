import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { FieldError } from '../../../ui/form-field/form-field.tsx'
import { type FormState, fieldOf } from '../editing/editing-form.ts'
import type { Field } from '../field.ts'
import { sayStructure } from './structure.messages.ts'

/** The fields in which a goal stands. An error leads to the first of them. */
export const FieldTicks: FC<{ lang: Lang; form: FormState; fields: readonly Field[] }> = ({ lang, form, fields }) => {
  const field = { ...fieldOf(form, lang, 'fields'), label: sayStructure(lang, 'goal.fields') }
  return (
    <fieldset
      class={field.error ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      id="fields"
      {...(field.error ? { 'aria-describedby': 'fields-error' } : {})}
    >
      <legend class="kern-label">{field.label}</legend>
      <div class="kern-fieldset__body">
        {fields.map(({ id, code, title }) => (
          <Checkbox
            name={`field__${id}`}
            label={`${code}: ${title.words}`}
            checked={form.words[`field__${id}`] === 'yes'}
          />
        ))}
      </div>
      <FieldError {...field} />
    </fieldset>
  )
}
