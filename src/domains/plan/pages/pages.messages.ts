import { staffCatalogue } from '../../../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

/** Words of the home page, and of the pages of a goal, a measure, a field and a plan. */
export const sayPages = staffCatalogue<keyof typeof de>({ de, en })
