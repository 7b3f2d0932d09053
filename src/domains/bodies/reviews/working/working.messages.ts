import { staffCatalogue } from '../../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type WorkingKey = keyof typeof de

/** The comment loop, for those who prepare it and answer. */
export const sayWorking = staffCatalogue<WorkingKey>({ de, en, ar })
