import type { Lang } from '../../../i18n/languages.ts'
import type { Refused } from '../../../platform/outcome.ts'
import { type DocumentKey, sayDocument } from './document.messages.ts'

const told: ReadonlySet<string> = new Set([
  'old_word',
  'rtf',
  'pages',
  'spreadsheet',
  'slides',
  'archive',
  'image',
  'mail',
])

/** What is wrong with a document or with what was asked of it, and what to do. */
export function sayFault(lang: Lang, { code, values }: Refused): string {
  const kind = String(values?.kind ?? '')
  const key = code === 'unknown-format' && told.has(kind) ? `error.unknown.${kind}` : `error.${code}`
  return sayDocument(lang, key as DocumentKey, values)
}
