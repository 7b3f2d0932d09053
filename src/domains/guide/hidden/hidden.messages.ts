import { staffCatalogue } from '../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type HiddenKey = keyof typeof de
export const sayHidden = staffCatalogue<HiddenKey>({ de, en, ar })
