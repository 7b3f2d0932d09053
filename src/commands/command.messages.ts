import { officeCatalogue } from '../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type CommandKey = keyof typeof de
export const sayCommand = officeCatalogue<CommandKey>({ de, en })

export function isCommandKey(key: string): key is CommandKey {
  return Object.hasOwn(de, key)
}
