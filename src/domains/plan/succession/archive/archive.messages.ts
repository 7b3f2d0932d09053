import { officeCatalogue } from '../../../../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

/** Words of the file that explains an archive, in the two languages in which it is written. */
export const sayArchive = officeCatalogue<keyof typeof de>({ de, en })
