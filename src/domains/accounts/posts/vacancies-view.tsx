import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import { MeasureName } from '../units/measure-list.tsx'
import { UnitLink } from '../units/unit-tree-view.tsx'
import { sayUnits } from '../units/units.messages.ts'
import type { Vacancies } from '../units/units.read.ts'
import { PostTable } from './post-table.tsx'

/** For whoever looks after the whole: what could be left lying. */
export const VacanciesView: FC<{ scope: Scope; vacancies: Vacancies }> = ({ scope, vacancies }) => {
  const { lang } = scope
  const { office, posts, measures } = vacancies
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: accountsRoutes.units(), label: sayUnits(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        title={original(sayUnits(lang, 'vacancies.title'), lang)}
        lead={original(sayUnits(lang, 'vacancies.lead'), lang)}
      />
      <div class="section">
        <h2>{sayUnits(lang, 'vacancies.posts')}</h2>
        {posts.length === 0 ? (
          <p>{sayUnits(lang, 'vacancies.no_posts')}</p>
        ) : (
          <PostTable scope={scope} office={office} posts={posts} label={sayUnits(lang, 'vacancies.posts')} withUnit />
        )}
      </div>
      <div class="section">
        <h2>{sayUnits(lang, 'vacancies.measures')}</h2>
        {measures.length === 0 ? (
          <p>{sayUnits(lang, 'vacancies.no_measures')}</p>
        ) : (
          <DataTable
            label={sayUnits(lang, 'vacancies.measures')}
            caption={sayUnits(lang, 'vacancies.measures')}
            columns={(['measure', 'vacancies.of'] as const).map((key) => ({ name: sayUnits(lang, key) }))}
            rows={measures.map((measure) => {
              const unit = office.units.find(({ id }) => id === measure.leadUnitId)
              return [
                <MeasureName scope={scope} measure={measure} />,
                unit ? <UnitLink scope={scope} unit={unit} /> : sayUnits(lang, 'vacancies.no_lead'),
              ]
            })}
          />
        )}
      </div>
    </>
  )
}
