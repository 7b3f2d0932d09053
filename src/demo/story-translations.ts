import type { CityStory, Told } from '../../db/demo/story.ts'
import type { NewTranslation } from '../domains/plan/plan.ts'
import { languages } from '../i18n/languages.ts'
import type { Scope } from '../platform/scope.ts'

/** Gives the translations of a record's texts, in those languages of the city in which the story has them. */
export type Translations = <Field extends string>(
  recordId: string | undefined,
  key: string,
  told: Record<Field, Told>,
  fields: readonly Field[],
) => NewTranslation[]

/** English was written by hand; the other languages were not read by a native speaker, and say so. */
export function translationsIn(scope: Scope, story: CityStory): Translations {
  const offered = languages.filter((lang) => lang !== 'de' && scope.city.languages.includes(lang))
  return (recordId = '', key, told, fields) =>
    fields.flatMap((field) =>
      offered.flatMap((lang): NewTranslation[] => {
        const { de: source, en } = told[field]
        const words = lang === 'en' ? en : (story.translations[lang]?.[`${key}.${field}`] ?? '')
        if (words === '' || source === '') return []
        return [{ recordId, field, lang, words, source, state: lang === 'en' ? 'human' : 'machine' }]
      }),
    )
}
