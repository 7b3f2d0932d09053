import type { Lang } from '../../../i18n/languages.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { RecordTexts } from '../../plan/plan.ts'

/** In which language somebody read a draft: their own, where any of its texts is there in it, else that of the city. */
export function readLanguageOf({ lang, city }: Scope, { parts }: RecordTexts): Lang {
  return parts.some(({ words, said }) => words !== '' && said.lang === lang) ? lang : sourceLanguage(city)
}
