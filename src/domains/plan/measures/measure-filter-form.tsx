import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Naming } from '../label.ts'
import { titleOption } from '../pages/title-option.ts'
import type { MeasureListPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { facetOptions } from './facet-options.ts'
import { type Facet, measureOrders } from './measure-choice.ts'
import { sayMeasures } from './measures.messages.ts'

type RareProps = { page: MeasureListPage; lang: Lang; city: Naming }
type FormProps = RareProps & { isFiltered: boolean }

/** What most people ask for stands open; the rest opens, and stays open while something of it is chosen. */
export const MeasureFilterForm: FC<FormProps> = ({ page, lang, city, isFiltered }) => {
  const { filter } = page
  const reset = { href: planRoutes.measures(lang, { plan: filter.plan }), label: sayPlan(lang, 'measures.reset') }
  return (
    <FilterForm
      action={planRoutes.measures(lang)}
      label={sayPlan(lang, 'measures.filter')}
      apply={sayPlan(lang, 'measures.apply')}
      reset={isFiltered ? reset : undefined}
      more={{
        label: sayMeasures(lang, 'more'),
        open: rare.some((facet) => filter[facet] !== null),
        fields: <RareFields page={page} lang={lang} city={city} />,
      }}
    >
      <TextInput lang={lang} name="words" type="search" label={sayPlan(lang, 'measures.words')} value={filter.words} />
      {(['field', 'status', 'assessment'] as const).map((facet) => (
        <Select
          lang={lang}
          name={facet}
          label={sayPlan(lang, `measures.${facet}`)}
          value={filter[facet] ?? ''}
          options={[
            { value: '', label: sayPlan(lang, `measures.any_${facet}`) },
            ...facetOptions(lang, city, page, facet),
          ]}
        />
      ))}
      <Select
        lang={lang}
        name="sort"
        label={sayMeasures(lang, 'sort')}
        value={filter.sort ?? ''}
        options={measureOrders.map((order) => ({
          value: order === 'number' ? '' : order,
          label: sayMeasures(lang, `sort.${order}`),
        }))}
      />
    </FilterForm>
  )
}

const selects = ['goal', 'lead', 'kind', 'target', 'district', 'overdue'] as const satisfies readonly Facet[]
const rare = [...selects, 'plan'] as const

const RareFields: FC<RareProps> = ({ page, lang, city }) => {
  const { filter, editions } = page
  return (
    <>
      {selects.map((facet) => {
        const options = facetOptions(lang, city, page, facet)
        return options.length === 0 ? null : (
          <Select
            lang={lang}
            name={facet}
            label={sayMeasures(lang, facet)}
            value={filter[facet] ?? ''}
            options={[{ value: '', label: sayMeasures(lang, `any_${facet}`) }, ...options]}
          />
        )
      })}
      {editions.length > 1 && (
        <Select
          lang={lang}
          name="plan"
          label={sayMeasures(lang, 'plan')}
          value={filter.plan ?? ''}
          options={editions.map((edition) => {
            const option = titleOption(lang, edition)
            return edition.isMain ? { ...option, value: '' } : option
          })}
        />
      )}
    </>
  )
}
