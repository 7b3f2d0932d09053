import { staffCatalogue } from '../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type ChasingKey = keyof typeof de

/** The pages on which the coordination sees who is written to when. */
export const sayChasing = staffCatalogue<ChasingKey>({ de, en, ar })
