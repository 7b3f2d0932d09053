import { describeLanguage, isLang } from '../../../i18n/languages.ts'
import type { Scope } from '../../../platform/scope.ts'
import { type Held, sayTicked } from '../../../ui/form-notices/meanwhile.tsx'
import type { SettingsForm } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import type { BrandChoice } from '../settings-env.ts'
import { languageFields } from './city.form.ts'
import { type Rules, reportCycles } from './rules.ts'

/** The rules for all as they hold now, beside what was typed. */
export function heldRules({ lang }: Scope, rules: Rules, { words }: SettingsForm): Held[] {
  const cycle = (years: string | undefined) => {
    const one = reportCycles.find((each) => String(each) === years)
    return one ? saySettings(lang, 'rules.years', { years: one }) : ''
  }
  return [
    {
      label: saySettings(lang, 'rules.second_factor'),
      now: sayTicked(lang, rules.secondFactor),
      typed: sayTicked(lang, words.secondFactor === 'yes'),
    },
    { label: saySettings(lang, 'rules.cycle'), now: cycle(String(rules.reportYears)), typed: cycle(words.reportYears) },
  ]
}

/** The face of the city as it is now, beside what was typed. */
export function heldFace({ lang, city }: Scope, brands: readonly BrandChoice[], { words }: SettingsForm): Held[] {
  const brand = (slug: string | undefined) => brands.find((one) => one.slug === slug)?.name.de ?? ''
  const named = (of: string | undefined) => (isLang(of) ? describeLanguage(of).name : '')
  const fixed = city.demo
    ? []
    : [
        { label: saySettings(lang, 'city.name'), now: city.name, typed: words.name },
        { label: saySettings(lang, 'city.brand'), now: brand(city.brand), typed: brand(words.brand) },
      ]
  const languages = languageFields.map((field, i) => ({
    label: saySettings(lang, 'city.language', { n: i + 2 }),
    now: named(city.languages[i + 1]),
    typed: named(words[field]),
  }))
  return [...fixed, ...languages]
}
