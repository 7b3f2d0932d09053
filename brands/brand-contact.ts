import type { Lang } from '../src/i18n/languages.ts'
import { type Brand, type BrandText, brandText } from './brand.ts'

/** A brand's contact in the reader's language, as far as the brand has it. */
export function contactOf(brand: Pick<Brand, 'contact'>, lang: Lang) {
  const { who, hours, ...same } = brand.contact
  return { ...same, who: told(who, lang), hours: hours === null ? null : told(hours, lang) }
}

export function told(text: BrandText, lang: Lang): { words: string; lang: Lang } {
  const { words, lang: of } = brandText(text, lang)
  return { words, lang: of === lang ? lang : 'de' }
}
