import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { sayRounds as say } from './rounds.messages.ts'

type PageLinksProps = { lang: Lang; page: number; pages: number; to: (page: number) => string }

/** To the page before and the one behind, where a list has several. */
export const PageLinks: FC<PageLinksProps> = ({ lang, page, pages, to }) =>
  pages === 1 ? null : (
    <nav class="work-pages" aria-label={say(lang, 'pages')}>
      {page > 1 && <a href={to(page - 1)}>{say(lang, 'pages.previous')}</a>}
      <span>{say(lang, 'pages.at', { page, pages })}</span>
      {page < pages && <a href={to(page + 1)}>{say(lang, 'pages.next')}</a>}
    </nav>
  )
