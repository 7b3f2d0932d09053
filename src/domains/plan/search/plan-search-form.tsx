import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { SearchForm } from '../../../ui/search-form/search-form.tsx'
import { planRoutes } from '../plan.routes.ts'
import { saySearch } from './search.messages.ts'

/** The field that searches the whole plan, wherever a page wants it. */
export const PlanSearchForm: FC<{ lang: Lang; words?: string }> = ({ lang, words = '' }) => (
  <SearchForm
    lang={lang}
    action={planRoutes.search(lang)}
    label={saySearch(lang, 'label')}
    hint={saySearch(lang, 'hint')}
    send={saySearch(lang, 'send')}
    value={words}
  />
)
