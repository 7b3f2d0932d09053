import { isLang, type Lang, languages } from '../../../i18n/languages.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import { type City, sourceLanguage } from '../../../platform/scope.ts'
import type { Read, SettingsErrors } from '../settings.form.ts'
import type { BrandChoice } from '../settings-env.ts'
import type { Face } from './city.verbs.ts'
import { type Rules, readCycle } from './rules.ts'

/** One field for each language after the first, in the order in which the pages offer them. */
export const languageFields = languages.slice(1).map((_, i) => `language${i + 2}`)

export function readFace(words: Words, city: City, brands: readonly BrandChoice[]): Read<Face> {
  const errors: SettingsErrors = {}
  // In the demonstration city both stand there to be read.
  const name = city.demo ? city.name : line(words, 'name').slice(0, 200)
  const brand = city.demo ? city.brand : brands.find(({ slug }) => slug === words.brand)?.slug
  if (name === '') errors.name = refused('city.name_missing')
  if (brand === undefined) errors.brand = refused('city.brand_unknown')
  const chosen: Lang[] = [sourceLanguage(city)]
  for (const field of languageFields) {
    const lang = line(words, field)
    if (lang === '') continue
    if (!isLang(lang)) errors[field] = refused('city.language_unknown')
    else if (chosen.includes(lang)) errors[field] = refused('city.language_twice')
    else chosen.push(lang)
  }
  if (brand === undefined || Object.keys(errors).length > 0) return { ok: false, errors }
  return ok({ name, brand, languages: chosen })
}

export function readRules(words: Words): Read<Pick<Rules, 'secondFactor' | 'reportYears'>> {
  const reportYears = readCycle(line(words, 'reportYears'))
  if (reportYears === undefined) return { ok: false, errors: { reportYears: refused('rules.cycle_missing') } }
  return ok({ secondFactor: words.secondFactor === 'yes', reportYears })
}
