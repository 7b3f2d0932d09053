import type { FC } from 'hono/jsx'
import { describeLanguage, type Lang } from '../../i18n/languages.ts'
import { sayUi } from '../ui.messages.ts'

type LanguageLink = { lang: Lang; href: string }

type SwitchProps = { lang: Lang; links: readonly LanguageLink[] }

/** So many names stand beside each other on a telephone, too. */
const few = 3

/**
 * The same page in the city's languages, each named in itself. A strip of links where there is room; else one line of
 * names that opens the links: who reads no German sees the own language, or a line full of others, before a word of it.
 */
export const LanguageSwitch: FC<SwitchProps> = ({ lang, links }) =>
  links.length < 2 ? null : (
    <nav class="languages screen-only" aria-label={sayUi(lang, 'languages.label')}>
      {links.length <= few ? (
        <Links lang={lang} links={links} />
      ) : (
        <details>
          <summary class="languages__line">
            <Globe />
            <span class="languages__peek">
              {inPeek(lang, links).map((one) => (
                <span lang={one}>{describeLanguage(one).name}</span>
              ))}
            </span>
          </summary>
          <Links lang={lang} links={links} />
        </details>
      )}
    </nav>
  )

const Links: FC<SwitchProps> = ({ lang, links }) => (
  <ul class="languages__all">
    {links.map(({ lang: one, href }) => (
      <li>
        <a href={href} lang={one} hreflang={one} aria-current={one === lang ? 'true' : undefined}>
          {describeLanguage(one).name}
        </a>
      </li>
    ))}
  </ul>
)

/** Its own first. A phone shows four of them; plain German waits, since its readers can read German names. */
function inPeek(lang: Lang, links: readonly LanguageLink[]): Lang[] {
  const others = links.map((link) => link.lang).filter((one) => one !== lang && one !== 'de-simple')
  const plain = links.some((link) => link.lang === 'de-simple') && lang !== 'de-simple'
  return [lang, ...others, ...(plain ? (['de-simple'] as const) : [])]
}

const Globe: FC = () => (
  <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor">
    <path d="M9 1a8 8 0 1 0 0 16A8 8 0 1 0 9 1Q1.5 9 9 17 16.5 9 9 1M1 9h16" stroke-width="1.4" />
  </svg>
)
