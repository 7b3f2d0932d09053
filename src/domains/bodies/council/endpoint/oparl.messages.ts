import { officeCatalogue } from '../../../../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type OparlKey = keyof typeof de
export const sayOparl = officeCatalogue<OparlKey>({ de, en })
