import type { FC } from 'hono/jsx'
import { describeLanguage, type Lang } from '../../i18n/languages.ts'
import { sayUi } from '../ui.messages.ts'

/** The same page in the city's languages, each named in itself. */
export const LanguageSwitch: FC<{ lang: Lang; links: readonly { lang: Lang; href: string }[] }> = ({ lang, links }) =>
  links.length < 2 ? null : (
    <nav class="languages screen-only" aria-label={sayUi(lang, 'languages.label')}>
      <ul>
        {links.map((link) => (
          <li>
            <a
              href={link.href}
              lang={link.lang}
              hreflang={link.lang}
              aria-current={link.lang === lang ? 'true' : undefined}
            >
              {describeLanguage(link.lang).name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
