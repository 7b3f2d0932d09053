import type { FC } from 'hono/jsx'
import { compareNames } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx'
import { type Option, Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { decisionKinds } from '../decision.ts'
import { titleOption } from '../pages/title-option.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { sayDecisions } from './decisions.messages.ts'
import type { DecisionsPage } from './decisions.read.ts'

export const DecisionFilterForm: FC<{ page: DecisionsPage; lang: Lang; isFiltered: boolean }> = (props) => {
  const { page, lang, isFiltered } = props
  const { filter, bodies, years, editions } = page
  const choices: { name: 'body' | 'kind' | 'year' | 'plan'; options: Option[] }[] = [
    { name: 'body', options: countedOptions(lang, bodies, 'de').sort(byName(lang)) },
    {
      name: 'kind',
      options: decisionKinds.map((one) => ({ value: one, label: sayPlan(lang, `decision.kind.${one}`) })),
    },
    { name: 'year', options: countedOptions(lang, years) },
    { name: 'plan', options: editions.length > 1 ? editions.map((edition) => titleOption(lang, edition)) : [] },
  ]
  return (
    <FilterForm
      action={planRoutes.decisions(lang)}
      label={sayDecisions(lang, 'filter')}
      apply={sayDecisions(lang, 'apply')}
      reset={isFiltered ? { href: planRoutes.decisions(lang), label: sayDecisions(lang, 'reset') } : undefined}
    >
      <TextInput
        lang={lang}
        name="words"
        type="search"
        label={sayDecisions(lang, 'words')}
        hint={sayDecisions(lang, 'words_hint')}
        value={filter.words}
      />
      {choices
        .filter(({ options }) => options.length > 0)
        .map(({ name, options }) => (
          <Select
            lang={lang}
            name={name}
            label={sayDecisions(lang, name)}
            value={filter[name] ?? ''}
            options={[{ value: '', label: sayDecisions(lang, `any_${name}`) }, ...options]}
          />
        ))}
    </FilterForm>
  )
}

function byName(lang: Lang) {
  return (one: Option, other: Option) => compareNames(lang, one.value, other.value)
}

/** `of`: the language of the names, where they are words. */
function countedOptions(lang: Lang, counts: ReadonlyMap<string, number>, of: Lang = lang): Option[] {
  return [...counts].map(([name, n]) => ({
    value: name,
    label: sayDecisions(lang, 'option', { name, n }),
    lang: of === lang ? undefined : of,
  }))
}
