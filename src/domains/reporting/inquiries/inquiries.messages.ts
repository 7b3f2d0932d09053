import { staffCatalogue } from '../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type InquiriesKey = keyof typeof de
/** The pages on which questions to the city are answered. */
export const sayInquiries = staffCatalogue<InquiriesKey>({ de, en, ar })

export function isInquiriesKey(key: string): key is InquiriesKey {
  return Object.hasOwn(de, key)
}
