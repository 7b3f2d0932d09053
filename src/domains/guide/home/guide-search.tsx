import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { SearchForm } from '../../../ui/search-form/search-form.tsx'
import { guideRoutes } from '../guide.routes.ts'
import { sayHome } from './home.messages.ts'

/** The one field, wherever a page of the guide wants it. */
export const GuideSearch: FC<{ lang: Lang; words?: string }> = ({ lang, words = '' }) => (
  <SearchForm
    lang={lang}
    action={guideRoutes.find(lang)}
    label={sayHome(lang, 'search.label')}
    hint={words === '' ? sayHome(lang, 'search.hint') : undefined}
    send={sayHome(lang, 'search.send')}
    value={words}
  />
)
