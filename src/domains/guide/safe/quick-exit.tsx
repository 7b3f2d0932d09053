import type { FC } from 'hono/jsx'
import { type Lang, siteLanguageFor } from '../../../i18n/languages.ts'
import { planRoutes } from '../../plan/plan.routes.ts'
import { guideRoutes } from '../guide.routes.ts'
import { saySafe } from './safe.messages.ts'

/**
 * The way out, first on a page and always in reach. What it leads to stands in the page already (`safe.client.ts`), so that
 * it needs no network; without the script it is a link, and says what that cannot do.
 */
export const QuickExit: FC<{ lang: Lang; city: string }> = ({ lang, city }) => {
  const site = siteLanguageFor(lang)
  return (
    <>
      <a class="leave kern-btn kern-btn--primary screen-only" href={planRoutes.home(site)} rel="noreferrer" data-leave>
        <span class="kern-label">{saySafe(lang, 'leave')}</span>
      </a>
      <p class="soft screen-only">
        <span data-leave-key={saySafe(lang, 'leave.key')}>{saySafe(lang, 'leave.link')}</span>{' '}
        <a href={guideRoutes.safety(lang)} rel="noreferrer">
          {saySafe(lang, 'safety.link')}
        </a>
      </p>
      <template data-harmless={saySafe(lang, 'harmless.title', { city })}>
        <p>{saySafe(lang, 'harmless.words')}</p>
        <ul>
          <li>
            <a href={planRoutes.plan(site)}>{saySafe(lang, 'harmless.plan')}</a>
          </li>
          <li>
            <a href={planRoutes.measures(site)}>{saySafe(lang, 'harmless.measures')}</a>
          </li>
        </ul>
      </template>
    </>
  )
}
