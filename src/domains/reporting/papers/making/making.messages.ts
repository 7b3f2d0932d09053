import { staffCatalogue } from '../../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type MakingKey = keyof typeof de
/** The pages on which council papers come to be. */
export const sayMaking = staffCatalogue<MakingKey>({ de, en, ar })

export function isMakingKey(key: string): key is MakingKey {
  return Object.hasOwn(de, key)
}
