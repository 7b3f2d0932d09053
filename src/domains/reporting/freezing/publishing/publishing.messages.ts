import { staffCatalogue } from '../../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type PublishingKey = keyof typeof de
export const sayPublishing = staffCatalogue<PublishingKey>({ de, en, ar })

export function isPublishingKey(key: string): key is PublishingKey {
  return Object.hasOwn(de, key)
}
