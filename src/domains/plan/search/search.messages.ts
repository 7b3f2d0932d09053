import { staffCatalogue } from '../../../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type SearchKey = keyof typeof de

/** Words of the search page. */
export const saySearch = staffCatalogue<SearchKey>({ de, en })
