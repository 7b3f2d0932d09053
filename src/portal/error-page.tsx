import type { FC } from 'hono/jsx'
import { PlanSearchForm } from '../domains/plan/plan.portal.tsx'
import { planRoutes } from '../domains/plan/plan.routes.ts'
import type { Lang } from '../i18n/languages.ts'
import { original, type Text } from '../i18n/text.ts'
import { PageTitle } from '../ui/page-title/page-title.tsx'
import { Said } from '../ui/said/said.tsx'
import { sayPortal } from './portal.messages.ts'

export const errorStatuses = [400, 404, 405, 410, 429, 500, 503] as const
export type ErrorStatus = (typeof errorStatuses)[number]

type ErrorPageProps = {
  lang: Lang
  status: ErrorStatus
  /** The short id under which the log has it; the person can quote it. */
  errorId?: string | undefined
  /** A page whose address is nearly the one that is not there. */
  nearest?: { address: string; title: Text } | undefined
}

/**
 * What went wrong in plain words, and every way on from here. Stands in the frame, with `unlisted`, whose foot says how a
 * human being is reached.
 */
export const ErrorPage: FC<ErrorPageProps> = ({ lang, status, errorId, nearest }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(errorTitle(lang, status), lang)}
      lead={original(sayPortal(lang, `error.${status}.words`), lang)}
    />
    {errorId !== undefined && (
      <p class="section">
        {sayPortal(lang, 'error.id')} <strong>{errorId}</strong>
      </p>
    )}
    {(status === 404 || status === 410) && (
      <div class="section">
        <PlanSearchForm lang={lang} />
      </div>
    )}
    {nearest && (
      <p class="section">
        {sayPortal(lang, 'error.nearest')}{' '}
        <a href={nearest.address}>
          <Said text={nearest.title} lang={lang} />
        </a>
      </p>
    )}
    <nav class="section" aria-labelledby="ways">
      <h2 id="ways">{sayPortal(lang, 'error.ways')}</h2>
      <ul class="plain-list">
        <li>
          <a href={planRoutes.plan(lang)}>{sayPortal(lang, 'error.to_plan')}</a>
        </li>
        <li>
          <a href={planRoutes.measures(lang)}>{sayPortal(lang, 'error.to_measures')}</a>
        </li>
        <li>
          <a href={planRoutes.home(lang)}>{sayPortal(lang, 'error.to_home')}</a>
        </li>
      </ul>
    </nav>
  </>
)

export function errorTitle(lang: Lang, status: ErrorStatus): string {
  return sayPortal(lang, `error.${status}.title`)
}
