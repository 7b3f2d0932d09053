import { staffCatalogue } from '../../../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

/** Words of the list of measures. */
export const sayMeasures = staffCatalogue<keyof typeof de>({ de, en })
