import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'

export type Choice = {
  /** What was chosen, and the language of its words where it is not the page's. */
  name: string
  lang?: Lang | undefined
  /** The list without it. */
  href: string
  /** What the link does, for whoever only listens. */
  label: string
}

/** What a list is narrowed by: each a link that takes it away again. */
export const Chosen: FC<{ label: string; choices: readonly Choice[] }> = ({ label, choices }) => (
  <ul class="chips screen-only" aria-label={label}>
    {choices.map(({ name, lang, href, label: does }) => (
      <li>
        <a class="chip chosen" href={href} aria-label={does}>
          <span lang={lang}>{name}</span> <span aria-hidden="true">×</span>
        </a>
      </li>
    ))}
  </ul>
)
