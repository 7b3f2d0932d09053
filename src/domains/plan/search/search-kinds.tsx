import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { planRoutes } from '../plan.routes.ts'
import { saySearch } from './search.messages.ts'
import type { SearchResult } from './search.read.ts'
import { searchKinds } from './searched-record.ts'

/** How many of each kind were found, each a link to these alone. */
export const SearchKinds: FC<{ lang: Lang; page: SearchResult }> = ({ lang, page: { wish, counts } }) => {
  const given = searchKinds.filter((kind) => counts[kind] > 0)
  if (given.length < 2) return null
  const all = given.reduce((sum, kind) => sum + counts[kind], 0)
  const links = [
    { kind: undefined, label: saySearch(lang, 'kind.all', { n: all }) },
    ...given.map((kind) => ({ kind, label: saySearch(lang, `kind.${kind}`, { n: counts[kind] }) })),
  ]
  return (
    <nav class="screen-only" aria-label={saySearch(lang, 'kinds')}>
      <ul class="kinds">
        {links.map(({ kind, label }) => (
          <li>
            <a
              href={planRoutes.search(lang, { q: wish.words, kind })}
              aria-current={(wish.kind ?? undefined) === kind ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
