import { staffCatalogue } from '../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export const sayMeanwhile = staffCatalogue<keyof typeof de>({ de, en, ar })
