import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { Button } from '../button/button.tsx'
import { FormField, wiring } from '../form-field/form-field.tsx'

type SearchFormProps = {
  lang: Lang
  action: string
  label: string
  /** The words on the button. */
  send: string
  hint?: string | undefined
  value?: string | undefined
}

/** One field to ask in, and the button beside it. The question stands in the address, as `q`. */
export const SearchForm: FC<SearchFormProps> = ({ lang, action, label, send, hint, value = '' }) => (
  <search class="screen-only">
    <form class="search" action={action} method="get">
      <FormField lang={lang} name="q" label={label} hint={hint}>
        <div class="search__row">
          <input
            class="kern-form-input__input"
            type="search"
            value={value}
            maxlength={300}
            enterkeyhint="search"
            {...wiring({ lang, name: 'q', label, hint })}
          />
          <Button>{send}</Button>
        </div>
      </FormField>
    </form>
  </search>
)
