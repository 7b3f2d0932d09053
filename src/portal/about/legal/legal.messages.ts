import type { OfficeLang } from '../../../i18n/languages.ts'
import { officeCatalogue } from '../../../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

/**
 * Texts that bind the city: in German, and in English for those who would rather read that. Into more languages only a
 * lawyer may translate them; readers of other languages get the German text, and are told why.
 */
const say = officeCatalogue<keyof typeof de>({ de, en })

export type LegalKey = keyof typeof de
/** As `Say`, in one of the two languages alone. */
export const sayLegal = (lang: OfficeLang, key: LegalKey, values?: Parameters<typeof say>[2]) => say(lang, key, values)
