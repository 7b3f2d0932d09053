import { staffCatalogue } from '../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

/** Words of the editing pages about what comes after a plan, and those that carrying over writes into records. */
export const saySuccession = staffCatalogue<keyof typeof de>({ de, en, ar })
