import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'
import { sayUi } from '../ui.messages.ts'

export type Crumb = { href: string; label: string | Text }

/** The way here. Where the reader is already says the heading below. */
export const Breadcrumb: FC<{ lang: Lang; crumbs: readonly Crumb[] }> = ({ lang, crumbs }) => (
  <nav class="crumbs screen-only" aria-label={sayUi(lang, 'breadcrumb.label')}>
    <ol>
      {crumbs.map(({ href, label }) => (
        <li>
          <a href={href}>{typeof label === 'string' ? label : <Said text={label} lang={lang} quiet />}</a>
        </li>
      ))}
    </ol>
  </nav>
)
