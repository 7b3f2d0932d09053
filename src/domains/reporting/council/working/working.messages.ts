import { staffCatalogue } from '../../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

/** Words of the pages on which the council's report is put together. */
export const sayWorking = staffCatalogue<keyof typeof de>({ de, en, ar })
