import { staffCatalogue } from '../../../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

/** Words of the pages around pictures. */
export const sayPictures = staffCatalogue<keyof typeof de>({ de, en })
