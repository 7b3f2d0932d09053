import type { FC } from 'hono/jsx'
import { formatDayOfYear, formatMonth } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx'
import { News } from '../../../ui/news/news.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { type Option, Select } from '../../../ui/select/select.tsx'
import { sayPages } from '../pages/pages.messages.ts'
import { titleOption } from '../pages/title-option.ts'
import type { View } from '../pages/view.ts'
import { planRoutes } from '../plan.routes.ts'
import { addressOf } from '../records/record-address.ts'
import { RecordKind } from '../records/record-kind.tsx'
import type { RecordLine } from '../records/record-line.ts'
import { newsItem } from './change-view.tsx'
import type { ChangeFilter } from './changes.form.ts'
import { sayChanges } from './changes.messages.ts'
import type { ChangesPage } from './changes-page.read.ts'
import { changeGroups } from './plan-change.ts'

/** What changed, month by month, the newest first. */
export const ChangesView: FC<View<ChangesPage>> = ({ page, lang, city }) => {
  const { changes, older, filter } = page
  const { before, ...chosen } = filter
  const isFiltered = Object.values(chosen).some(Boolean)
  const months = Map.groupBy(changes, ({ on }) => on.slice(0, 7))
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayChanges(lang, 'title'), lang)}
        lead={original(sayChanges(lang, 'lead'), lang)}
      />
      <div class="section">
        <ChangeFilterForm page={page} lang={lang} isFiltered={isFiltered} />
      </div>
      {page.only && <Only lang={lang} only={page.only} filter={chosen} />}
      {changes.length === 0 && (
        <div class="section">
          <EmptyState words={sayChanges(lang, isFiltered ? 'none_filtered' : 'none')} />
        </div>
      )}
      {[...months].map(([month, told]) => (
        <section class="section" aria-labelledby={`m-${month}`}>
          <h2 id={`m-${month}`}>{formatMonth(lang, `${month}-01`)}</h2>
          <News
            lang={lang}
            items={told.map((change) => newsItem(lang, city, change, formatDayOfYear(lang, change.on)))}
          />
        </section>
      ))}
      {(older !== null || before !== null) && (
        <nav class="section screen-only" aria-label={sayChanges(lang, 'title')}>
          {older !== null && (
            <p>
              <a href={planRoutes.changes(lang, { ...chosen, before: older })} rel="next">
                {sayChanges(lang, 'older')}
              </a>
            </p>
          )}
          {before !== null && (
            <p>
              <a href={planRoutes.changes(lang, chosen)}>{sayChanges(lang, 'newest')}</a>
            </p>
          )}
        </nav>
      )}
    </>
  )
}

/** The one goal or measure whose changes these are. */
const Only: FC<{ lang: Lang; only: RecordLine; filter: Partial<ChangeFilter> }> = ({ lang, only, filter }) => (
  <p class="section">
    {sayPages(lang, 'changes.only')}{' '}
    <a href={addressOf(lang, only)}>
      <Said text={only.title} lang={lang} />
    </a>{' '}
    (<RecordKind lang={lang} record={only} />) ·{' '}
    <a href={planRoutes.changes(lang, { ...filter, goal: null, measure: null })}>{sayPages(lang, 'changes.of_all')}</a>
  </p>
)

type FormProps = Pick<View<ChangesPage>, 'page' | 'lang'> & { isFiltered: boolean }

const ChangeFilterForm: FC<FormProps> = ({ page: { filter, fields, editions }, lang, isFiltered }) => {
  const any = (label: string): Option => ({ value: '', label })
  return (
    <FilterForm
      action={planRoutes.changes(lang)}
      label={sayChanges(lang, 'filter')}
      apply={sayChanges(lang, 'apply')}
      reset={isFiltered ? { href: planRoutes.changes(lang), label: sayChanges(lang, 'reset') } : undefined}
    >
      {(['goal', 'measure'] as const).map((name) =>
        filter[name] === null ? null : <input type="hidden" name={name} value={filter[name]} />,
      )}
      <Select
        lang={lang}
        name="group"
        label={sayChanges(lang, 'group')}
        value={filter.group ?? ''}
        options={[
          any(sayChanges(lang, 'any_group')),
          ...changeGroups.map((group) => ({ value: group, label: sayChanges(lang, `group.${group}`) })),
        ]}
      />
      <Select
        lang={lang}
        name="field"
        label={sayChanges(lang, 'field')}
        value={filter.field ?? ''}
        options={[any(sayChanges(lang, 'any_field')), ...fields.map((field) => titleOption(lang, field))]}
      />
      {editions.length > 1 && (
        <Select
          lang={lang}
          name="plan"
          label={sayChanges(lang, 'plan')}
          value={filter.plan ?? ''}
          options={[any(sayChanges(lang, 'any_plan')), ...editions.map((edition) => titleOption(lang, edition))]}
        />
      )}
    </FilterForm>
  )
}
