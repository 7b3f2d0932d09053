import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'
import { fieldColour } from './field-colour.ts'

export type ChipField = { href: string; position: number; title: Text }

/** Fields of action as small links: name and colour. */
export const FieldChips: FC<{ lang: Lang; label: string; fields: readonly ChipField[] }> = ({
  lang,
  label,
  fields,
}) => (
  <ul class="chips" aria-label={label}>
    {fields.map(({ href, position, title }) => (
      <li>
        <a class={`chip ${fieldColour(position)}`} href={href}>
          <Said text={title} lang={lang} />
        </a>
      </li>
    ))}
  </ul>
)
