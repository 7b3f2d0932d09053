import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { fieldColour } from '../field-colour/field-colour.ts'

export type Chip = {
  href: string
  name: string
  /** The language of the name where it is not the page's. */
  lang?: Lang | undefined
  /** Of a field: its position, for its colour. */
  position?: number
  /** Where following the link takes the chip away: what it does, for whoever only listens. */
  removes?: string
}

/** Small links in a row: fields, years, or what a list is narrowed by. Only the last is worth reading on paper. */
export const Chips: FC<{ label?: string; chips: readonly Chip[] }> = ({ label, chips }) => (
  <ul class={chips.some(({ removes }) => removes !== undefined) ? 'chips' : 'chips screen-only'} aria-label={label}>
    {chips.map(({ href, name, lang, position, removes }) => (
      <li>
        <a class={position === undefined ? 'chip' : `chip ${fieldColour(position)}`} href={href} aria-label={removes}>
          <bdi lang={lang}>{name}</bdi>
          {removes !== undefined && (
            <span class="screen-only" aria-hidden="true">
              {' '}
              ×
            </span>
          )}
        </a>
      </li>
    ))}
  </ul>
)
