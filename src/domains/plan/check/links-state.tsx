import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { sayCheck } from './check.messages.ts'
import type { CheckPage } from './check.read.ts'
import { checkRoutes } from './check.routes.ts'

/** How many links were followed, and when; and the button that has them followed now. */
export const LinksState: FC<{ lang: Lang; page: CheckPage; mayEdit: boolean }> = ({ lang, page, mayEdit }) => {
  const { count, followed, lastOn } = page.links
  return (
    <section class="section" aria-labelledby="links">
      <h2 id="links">{sayCheck(lang, 'links.title')}</h2>
      {count === 0 ? (
        <p>{sayCheck(lang, 'links.none')}</p>
      ) : (
        <p>
          {sayCheck(lang, 'links.state', { count, followed })}{' '}
          {lastOn !== null && sayCheck(lang, 'links.last', { date: formatDate(lang, lastOn) })}
        </p>
      )}
      {mayEdit && count > 0 && (
        <form method="post" action={checkRoutes.links(page.edition.slug)}>
          <Button kind="secondary">{sayCheck(lang, 'links.check')}</Button>
        </form>
      )}
    </section>
  )
}
