import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx'
import { type Option, Select } from '../../../ui/select/select.tsx'
import { titleOption } from '../pages/title-option.ts'
import { sayCheck } from './check.messages.ts'
import type { CheckPage } from './check.read.ts'
import { checkRoutes } from './check.routes.ts'
import { severities } from './finding.ts'

export const CheckFilterForm: FC<{ lang: Lang; page: CheckPage; isFiltered: boolean }> = (props) => {
  const { lang, page, isFiltered } = props
  const { filter, counts, units, fields, edition } = page
  const named = (unit: (typeof units)[number]) => titleOption(lang, { slug: unit.slug, title: unit.name })
  const kinds = counts.map(({ kind, count }) => ({
    value: kind,
    label: sayCheck(lang, 'option', { name: sayCheck(lang, `kind.${kind}`), n: count }),
  }))
  const chosen = filter.kind
  // Mended to the last, and still what the address asks for.
  if (chosen !== null && !counts.some(({ kind }) => kind === chosen)) {
    kinds.push({ value: chosen, label: sayCheck(lang, 'option', { name: sayCheck(lang, `kind.${chosen}`), n: 0 }) })
  }
  const choices: { name: 'severity' | 'kind' | 'unit' | 'field'; options: Option[] }[] = [
    { name: 'severity', options: severities.map((one) => ({ value: one, label: sayCheck(lang, `severity.${one}`) })) },
    { name: 'kind', options: kinds },
    { name: 'unit', options: units.map(named) },
    { name: 'field', options: fields.map((field) => titleOption(lang, field)) },
  ]
  return (
    <FilterForm
      action={checkRoutes.check(edition.slug)}
      label={sayCheck(lang, 'filter')}
      apply={sayCheck(lang, 'apply')}
      reset={isFiltered ? { href: checkRoutes.check(edition.slug), label: sayCheck(lang, 'reset') } : undefined}
    >
      {filter.shelved && <input type="hidden" name="shelved" value="yes" />}
      {choices
        .filter(({ options }) => options.length > 0)
        .map(({ name, options }) => (
          <Select
            lang={lang}
            name={name}
            label={sayCheck(lang, name)}
            value={filter[name] ?? ''}
            options={[{ value: '', label: sayCheck(lang, `any_${name}`) }, ...options]}
          />
        ))}
    </FilterForm>
  )
}
