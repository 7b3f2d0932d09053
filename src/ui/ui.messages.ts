import { staffCatalogue } from '../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

/** Words that components bring with them; everything else they are given. */
export const sayUi = staffCatalogue<keyof typeof de>({ de, en })
