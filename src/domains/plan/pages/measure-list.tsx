import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { MeasureListPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { assessments, statuses } from '../status.ts'
import { MeasureRows } from './measure-rows.tsx'
import type { View } from './view.ts'

/** Every measure, or those that fit what the address asks for. */
export const MeasureListView: FC<View<MeasureListPage>> = ({ page, lang, today }) => {
  const { rows, total, filter } = page
  const filtered = Object.values(filter).some(Boolean)
  const count = filtered
    ? sayPlan(lang, 'measures.found', { shown: rows.length, total })
    : sayPlan(lang, 'measures.all', { n: rows.length })
  return (
    <>
      <PageTitle
        lang={lang}
        kicker={page.edition.title.words}
        title={original(sayPlan(lang, 'measures.title'), lang)}
        lead={original(sayPlan(lang, 'measures.lead'), lang)}
      />
      <div class="section">
        <MeasureFilterForm page={page} lang={lang} filtered={filtered} />
      </div>
      <section class="section" aria-labelledby="found">
        <h2 id="found">{count}</h2>
        {rows.length > 0 ? (
          <MeasureRows lang={lang} rows={rows} today={today} withGoals />
        ) : filtered ? (
          <EmptyState words={sayPlan(lang, 'measures.none_found')}>
            <p>{sayPlan(lang, 'measures.none_found_words')}</p>
            <p>
              <a href={planRoutes.measures(lang)}>{sayPlan(lang, 'measures.reset')}</a>
            </p>
          </EmptyState>
        ) : (
          <EmptyState words={sayPlan(lang, 'measures.none')} />
        )}
      </section>
    </>
  )
}

type FilterProps = Pick<View<MeasureListPage>, 'page' | 'lang'> & { filtered: boolean }

const MeasureFilterForm: FC<FilterProps> = ({ page: { filter, fields }, lang, filtered }) => (
  <FilterForm
    action={planRoutes.measures(lang)}
    label={sayPlan(lang, 'measures.filter')}
    apply={sayPlan(lang, 'measures.apply')}
    reset={filtered ? { href: planRoutes.measures(lang), label: sayPlan(lang, 'measures.reset') } : undefined}
  >
    <TextInput lang={lang} name="words" type="search" label={sayPlan(lang, 'measures.words')} value={filter.words} />
    <Select
      lang={lang}
      name="field"
      label={sayPlan(lang, 'measures.field')}
      value={filter.field ?? ''}
      options={[
        { value: '', label: sayPlan(lang, 'measures.any_field') },
        ...fields.map(({ slug, title }) => ({
          value: slug,
          label: title.words,
          lang: title.lang === lang ? undefined : title.lang,
        })),
      ]}
    />
    <Select
      lang={lang}
      name="status"
      label={sayPlan(lang, 'measures.status')}
      value={filter.status ?? ''}
      options={[
        { value: '', label: sayPlan(lang, 'measures.any_status') },
        ...statuses.map((status) => ({ value: status, label: sayPlan(lang, `status.${status}`) })),
      ]}
    />
    <Select
      lang={lang}
      name="assessment"
      label={sayPlan(lang, 'measures.assessment')}
      value={filter.assessment ?? ''}
      options={[
        { value: '', label: sayPlan(lang, 'measures.any_assessment') },
        ...assessments.map((one) => ({ value: one, label: sayPlan(lang, `assessment.${one}`) })),
      ]}
    />
  </FilterForm>
)
