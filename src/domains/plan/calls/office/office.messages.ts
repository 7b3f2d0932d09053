import { staffCatalogue } from '../../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type FundingKey = keyof typeof de
/** What those read who keep calls and awards. */
export const sayFunding = staffCatalogue<FundingKey>({ de, en, ar })
