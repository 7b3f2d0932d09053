import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { queryOf } from './work-filter.ts'
import { sayWorklist } from './worklist.messages.ts'
import type { WorklistPage } from './worklist.read.ts'
import { worklistRoutes } from './worklist.routes.ts'

type SavedViewsProps = { lang: Lang; page: WorklistPage; mayEdit: boolean }

/** Lists that somebody wants to find again, and the way to keep this one. */
export const SavedViews: FC<SavedViewsProps> = ({ lang, page, mayEdit }) => {
  const { edition, views, filter } = page
  const query = queryOf(filter)
  if (views.length === 0 && (query === '' || !mayEdit)) return null
  return (
    <section class="saved-views" aria-labelledby="views">
      <h2 id="views">{sayWorklist(lang, 'views')}</h2>
      {views.length > 0 && (
        <ul>
          {views.map((view) => (
            <li>
              <a
                href={worklistRoutes.list(edition.slug, view.query)}
                {...(view.query === query ? { 'aria-current': 'page' as const } : {})}
              >
                {view.name}
              </a>{' '}
              {mayEdit && (
                <form method="post" action={worklistRoutes.removeView(edition.slug, view.id)}>
                  <button
                    class="row-part__more"
                    type="submit"
                    aria-label={sayWorklist(lang, 'views.remove_of', { name: view.name })}
                  >
                    {sayWorklist(lang, 'views.remove')}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && query !== '' && (
        <details>
          <summary>{sayWorklist(lang, 'views.save')}</summary>
          <form class="form" method="post" action={worklistRoutes.views(edition.slug, query)}>
            <TextInput lang={lang} name="name" label={sayWorklist(lang, 'views.name')} maxlength={80} required />
            <Checkbox name="shared" label={sayWorklist(lang, 'views.all')} />
            <Button kind="secondary">{sayWorklist(lang, 'views.save_now')}</Button>
          </form>
        </details>
      )}
    </section>
  )
}
