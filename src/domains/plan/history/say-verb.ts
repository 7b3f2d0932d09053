import type { Lang } from '../../../i18n/languages.ts'
import { type HistoryKey, sayHistory } from './history.messages.ts'
import de from './messages/de.json' with { type: 'json' }

/** What a verb of the log did, in a few words. */
export function sayVerb(lang: Lang, verb: string): string {
  const key = `verb.${verb}`
  return sayHistory(lang, Object.hasOwn(de, key) ? (key as HistoryKey) : 'verb.other')
}
