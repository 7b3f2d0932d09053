import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { freshSince } from '../confirmation.ts'
import type { Vain } from '../find/vain.queries.ts'
import { sayOffice } from './office.messages.ts'
import type { OfficePage } from './office.read.ts'
import { officeRoutes } from './office.routes.ts'

/** All entries, with what is to be done first. */
export const EntriesView: FC<{ scope: Scope; office: OfficePage }> = ({ scope, office }) => {
  const { lang } = scope
  const say = sayOffice
  const { page, pages, rows } = office
  const written = { lang: sourceLanguage(scope.city), dir: 'auto' } as const
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      <p>
        <a href={officeRoutes.vain()}>{say(lang, 'vain.title')}</a>
      </p>
      {rows.length === 0 && <EmptyState words={say(lang, 'none')} />}
      <DataTable
        label={say(lang, 'title')}
        caption={say(lang, 'title')}
        columns={(['service', 'organisation', 'standing', 'confirmed'] as const).map((key) => ({
          name: say(lang, `column.${key}`),
        }))}
        rows={rows.map(({ slug, title, organisation, standing, confirmedOn }) => [
          <a href={officeRoutes.entry(slug)} {...written}>
            {title}
          </a>,
          <span {...written}>{organisation}</span>,
          say(lang, `standing.${standing}`),
          confirmedWords(scope, confirmedOn),
        ])}
      />
      {pages > 1 && (
        <nav aria-label={say(lang, 'pages')}>
          <p>
            {page > 1 && (
              <>
                <a href={officeRoutes.entries(page - 1)}>{say(lang, 'page.before')}</a>{' '}
              </>
            )}
            {say(lang, 'page.of', { page, pages })}{' '}
            {page < pages && <a href={officeRoutes.entries(page + 1)}>{say(lang, 'page.after')}</a>}
          </p>
        </nav>
      )}
    </>
  )
}

export function confirmedWords({ lang, now }: Scope, on: string | null): string {
  if (on === null) return sayOffice(lang, 'confirmed.never')
  const date = formatDate(lang, on)
  return sayOffice(lang, on < freshSince(dayOf(now)) ? 'confirmed.old' : 'confirmed.on', { date })
}

/** What people looked for and did not find: gaps in the guide, or words that it does not know. */
export const VainView: FC<{ scope: Scope; vain: readonly Vain[] }> = ({ scope: { lang }, vain }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayOffice(lang, 'vain.title'), lang)}
      lead={original(sayOffice(lang, 'vain.lead'), lang)}
    />
    {vain.length === 0 ? (
      <EmptyState words={sayOffice(lang, 'vain.none')} />
    ) : (
      <DataTable
        label={sayOffice(lang, 'vain.title')}
        caption={sayOffice(lang, 'vain.title')}
        columns={[
          { name: sayOffice(lang, 'vain.words') },
          { name: sayOffice(lang, 'vain.times'), isNumber: true },
          { name: sayOffice(lang, 'vain.last') },
        ]}
        rows={vain.map(({ words, times, lastOn }) => [<bdi>{words}</bdi>, times, formatDate(lang, lastOn)])}
      />
    )}
  </>
)
