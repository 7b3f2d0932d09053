import type { FC } from 'hono/jsx'
import { errorId, FieldError, type FieldProps, hintId, OptionalMark } from '../form-field/form-field.tsx'

export type Choice = { value: string; label: string; hint?: string | undefined }

/** One of a few. The first choice carries the field's name as its id, because that is where an error leads. */
export const Radios: FC<FieldProps & { value?: string | undefined; choices: readonly Choice[] }> = (props) => {
  const { value, choices, ...field } = props
  const described = [
    field.hint === undefined ? '' : hintId(field.name),
    field.error === undefined ? '' : errorId(field.name),
  ]
  const ids = described.filter((id) => id !== '').join(' ')
  return (
    <fieldset
      class={field.error === undefined ? 'kern-fieldset' : 'kern-fieldset kern-fieldset--error'}
      {...(ids === '' ? {} : { 'aria-describedby': ids })}
    >
      <legend class="kern-label">
        {field.label}
        {field.optional && <OptionalMark lang={field.lang} />}
      </legend>
      {field.hint !== undefined && (
        <p class="kern-hint" id={hintId(field.name)}>
          {field.hint}
        </p>
      )}
      <div class="kern-fieldset__body">
        {choices.map((choice, i) => {
          const id = i === 0 ? field.name : `${field.name}-${i + 1}`
          return (
            <div class="kern-form-check">
              <input
                class="kern-form-check__radio"
                type="radio"
                id={id}
                name={field.name}
                value={choice.value}
                checked={choice.value === value}
                {...(choice.hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
              />
              <label class="kern-label" for={id}>
                {choice.label}
              </label>
              {choice.hint !== undefined && (
                <p class="radio-hint" id={`${id}-hint`}>
                  {choice.hint}
                </p>
              )}
            </div>
          )
        })}
      </div>
      <FieldError {...field} />
    </fieldset>
  )
}
