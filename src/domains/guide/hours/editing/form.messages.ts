import type { Lang } from '../../../../i18n/languages.ts'
import { staffCatalogue } from '../../../../i18n/messages.ts'
import type { Refused } from '../../../../platform/outcome.ts'
import { sayRefusal } from '../../../../ui/page-form.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export const sayHoursForm = staffCatalogue<keyof typeof de>({ de, en, ar })

/** What is wrong in a field of hours, for the field and for the list of errors above a form. */
export const sayHoursRefusal = (lang: Lang, refusal: Refused) => sayRefusal(sayHoursForm, lang, refusal)
