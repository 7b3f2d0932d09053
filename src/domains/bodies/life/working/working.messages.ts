import { staffCatalogue } from '../../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type WorkingKey = keyof typeof de

/** Where drafts stand and what is decided on them, for those who work on it. */
export const sayWorking = staffCatalogue<WorkingKey>({ de, en, ar })
