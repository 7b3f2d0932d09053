import type { FC } from 'hono/jsx'
import { nameLanguage } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { sayTranslating } from './translating.messages.ts'
import { translatingRoutes } from './translating.routes.ts'
import type { Overview } from './work.read.ts'

/** How far each plan is in each language, with the way to what waits. */
export const OverviewView: FC<{ lang: Lang; overview: Overview }> = ({ lang, overview }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayTranslating(lang, 'title'), lang)}
      lead={original(sayTranslating(lang, 'lead'), lang)}
    />
    <p>
      <a href={translatingRoutes.terms()}>{sayTranslating(lang, 'to_terms')}</a>
    </p>
    {overview.length === 0 && <EmptyState words={sayTranslating(lang, 'none')} />}
    {overview[0]?.languages.length === 0 && <EmptyState words={sayTranslating(lang, 'no_languages')} />}
    {overview
      .filter(({ languages }) => languages.length > 0)
      .map((plan) => (
        <section class="section">
          <h2>
            <Said text={plan.edition.title} lang={lang} />
          </h2>
          <PlanTable lang={lang} plan={plan} />
        </section>
      ))}
  </>
)

const PlanTable: FC<{ lang: Lang; plan: Overview[number] }> = ({ lang, plan: { edition, all, languages } }) => (
  <DataTable
    label={edition.title.words}
    caption={edition.title.words}
    columns={(['language', 'done', 'outdated', 'machine', 'missing'] as const).map((column) => ({
      name: sayTranslating(lang, `column.${column}`),
      isNumber: column !== 'language',
    }))}
    rows={languages.map(({ lang: of, counts }) => [
      <a href={translatingRoutes.queue(of, { plan: edition.slug })}>{nameLanguage(lang, of)}</a>,
      sayTranslating(lang, 'of', { n: counts.human + counts.reviewed, all }),
      String(counts.outdated),
      String(counts.machine),
      String(counts.missing),
    ])}
  />
)
