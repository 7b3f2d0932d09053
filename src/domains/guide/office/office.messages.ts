import { staffCatalogue } from '../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

type Key = keyof typeof de
export const sayOffice = staffCatalogue<Key>({ de, en, ar })
