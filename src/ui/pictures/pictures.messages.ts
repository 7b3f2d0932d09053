import { staffCatalogue } from '../../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

/** Words that stand in pictures and in their legends. */
export const sayPicture = staffCatalogue<keyof typeof de>({ de, en })
