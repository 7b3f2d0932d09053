import { staffCatalogue } from '../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type PrivacyKey = keyof typeof de
export const sayPrivacy = staffCatalogue<PrivacyKey>({ de, en, ar })

export function isPrivacyKey(key: string): key is PrivacyKey {
  return Object.hasOwn(de, key)
}
