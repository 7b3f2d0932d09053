import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { type FormState, sayRefusal } from '../editing/editing-form.ts'
import { sayStructure } from './structure.messages.ts'

/** `list`: `fields`, or the field whose goals they are; a goal may stand in several. */
export function placeId(list: string, id: string): string {
  return `place-${list}-${id}`
}

/** Where the list begins. */
export function listId(list: string): string {
  return list === 'fields' ? list : `field-${list}`
}

/** What a form of an order begins with. */
export const OrderHead: FC<{ lang: Lang; order: readonly string[] }> = ({ lang, order }) => (
  <>
    {/* Enter in a field presses the first button there is: it has to be the one that takes the numbers. */}
    <button class="visually-hidden" type="submit" tabindex={-1}>
      {sayStructure(lang, 'order.save')}
    </button>
    <input type="hidden" name="order" value={order.join(' ')} />
  </>
)

type ControlProps = {
  lang: Lang
  list: string
  id: string
  position: number
  title: string
  form: FormState | undefined
}

/** The place of one, to be typed, and one step up or down. */
export const OrderControls: FC<ControlProps> = ({ lang, list, id, position, title, form }) => {
  const name = `place__${id}`
  const own = placeId(list, id)
  const refusal = form?.errors[name]
  return (
    <div class="structure-order">
      <input
        class={refusal ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
        id={`${own}-input`}
        name={name}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={form?.words[name] ?? String(position)}
        aria-label={sayStructure(lang, 'order.place', { title })}
        {...(refusal ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${own}-error` } : {})}
      />
      <button
        type="submit"
        class="structure-order__step"
        name="up"
        value={id}
        aria-label={sayStructure(lang, 'order.up', { title })}
      >
        ↑
      </button>
      <button
        type="submit"
        class="structure-order__step"
        name="down"
        value={id}
        aria-label={sayStructure(lang, 'order.down', { title })}
      >
        ↓
      </button>
      {refusal && (
        <p class="field-error" id={`${own}-error`}>
          {sayRefusal(lang, refusal)}
        </p>
      )}
    </div>
  )
}
