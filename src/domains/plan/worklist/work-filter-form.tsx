import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx'
import { type Option, Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import { measureKinds, priorities } from '../measure.ts'
import { sayPlan } from '../plan.messages.ts'
import { assessments, statuses } from '../status.ts'
import { isFiltered, workOrders } from './work-filter.ts'
import { sayWorklist } from './worklist.messages.ts'
import type { WorklistPage } from './worklist.read.ts'
import { worklistRoutes } from './worklist.routes.ts'

type Facet = 'field' | 'lead' | 'status' | 'assessment' | 'kind' | 'priority' | 'copy'

type FilterFormProps = { lang: Lang; city: Naming; page: WorklistPage }

/** Everything by which the list can be narrowed, in its address. */
export const WorkFilterForm: FC<FilterFormProps> = ({ lang, city, page }) => {
  const { filter, edition } = page
  const reset = { href: worklistRoutes.list(edition.slug), label: sayWorklist(lang, 'reset') }
  const choice = (facet: Facet) => (
    <Select
      lang={lang}
      name={facet}
      label={sayWorklist(lang, facet)}
      value={filter[facet] ?? ''}
      options={[{ value: '', label: sayWorklist(lang, 'any') }, ...optionsOf(lang, city, page, facet)]}
    />
  )
  return (
    <FilterForm
      action={worklistRoutes.list(edition.slug)}
      label={sayWorklist(lang, 'filter')}
      apply={sayWorklist(lang, 'apply')}
      reset={isFiltered(filter) ? reset : undefined}
    >
      <TextInput lang={lang} name="words" type="search" label={sayWorklist(lang, 'words')} value={filter.words} />
      {(['field', 'lead', 'status', 'assessment', 'kind', 'priority', 'copy'] as const).map(choice)}
      <Select
        lang={lang}
        name="sort"
        label={sayWorklist(lang, 'sort')}
        value={filter.sort ?? 'number'}
        options={workOrders.map((order) => ({ value: order, label: sayWorklist(lang, `sort.${order}`) }))}
      />
    </FilterForm>
  )
}

function optionsOf(lang: Lang, city: Naming, { fields, units }: WorklistPage, facet: Facet): Option[] {
  switch (facet) {
    case 'field':
      return fields.map(({ slug, title }) => ({ value: slug, label: title.words, lang: title.lang }))
    case 'lead':
      return units.map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang }))
    case 'status':
      return [
        ...statuses.map((value) => ({ value, label: sayLabel(city, lang, `status.${value}`) })),
        { value: 'none', label: sayWorklist(lang, 'none.status') },
      ]
    case 'assessment':
      return assessments.map((value) => ({ value, label: sayPlan(lang, `assessment.${value}`) }))
    case 'kind':
      return measureKinds.map((value) => ({ value, label: sayPlan(lang, `kind.${value}`) }))
    case 'priority':
      return [
        ...priorities.map((value) => ({ value, label: sayLabel(city, lang, `priority.${value}`) })),
        { value: 'none', label: sayWorklist(lang, 'none.priority') },
      ]
    case 'copy':
      return [{ value: 'yes', label: sayWorklist(lang, 'copy.yes') }]
  }
}
