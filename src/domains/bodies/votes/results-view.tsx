import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { seatsRoutes } from '../seats/seats.routes.ts'
import type { MotionResult } from './result.ts'
import { ResultItem } from './result-view.tsx'
import { sayVotes } from './votes.messages.ts'

type ResultsProps = { scope: Scope; page: { body: { slug: string; name: string }; results: readonly MotionResult[] } }

/** Every vote of a body that is over, the newest first. */
export const ResultsView: FC<ResultsProps> = ({ scope: { lang, city }, page: { body, results } }) => (
  <>
    <Breadcrumb lang={lang} crumbs={[{ href: seatsRoutes.publicBody(lang, body.slug), label: body.name }]} />
    <PageTitle
      lang={lang}
      title={original(sayVotes(lang, 'page.title'), lang)}
      kicker={<Said text={original(body.name, sourceLanguage(city))} lang={lang} quiet />}
      lead={original(sayVotes(lang, 'page.lead'), lang)}
    />
    {results.length === 0 && <EmptyState words={sayVotes(lang, 'page.none')} />}
    {results.map((result) => (
      <div class="section">
        <ResultItem lang={lang} result={result} level={2} />
      </div>
    ))}
  </>
)
