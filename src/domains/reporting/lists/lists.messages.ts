import { staffCatalogue } from '../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

/** The mailing lists, for the coordination. */
export const sayLists = staffCatalogue<keyof typeof de>({ de, en, ar })
