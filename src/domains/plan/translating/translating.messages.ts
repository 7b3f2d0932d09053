import type { Lang } from '../../../i18n/languages.ts'
import { staffCatalogue } from '../../../i18n/messages.ts'
import type { Refused } from '../../../platform/outcome.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type TranslatingKey = keyof typeof de
export const sayTranslating = staffCatalogue<TranslatingKey>({ de, en, ar })

export function sayTranslatingRefusal(lang: Lang, { code, values }: Refused): string {
  return sayTranslating(lang, `error.${code}` as TranslatingKey, values)
}
