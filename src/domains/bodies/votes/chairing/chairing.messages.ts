import { staffCatalogue } from '../../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type ChairingKey = keyof typeof de

/** Words of the pages on which motions are worded, put and counted. */
export const sayChairing = staffCatalogue<ChairingKey>({ de, en, ar })
