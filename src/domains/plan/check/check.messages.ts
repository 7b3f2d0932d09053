import { formatDate, nameLanguage } from '../../../i18n/format.ts'
import { isLang, type Lang } from '../../../i18n/languages.ts'
import { staffCatalogue } from '../../../i18n/messages.ts'
import type { CheckedRecord, Finding } from './finding.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type CheckKey = keyof typeof de
export const sayCheck = staffCatalogue<CheckKey>({ de, en, ar })

/** What a finding says of its record. */
export function sayFinding(lang: Lang, { kind, values }: Finding): string {
  const said = Object.entries(values).map(([name, value]) => [name, spoken(lang, name, value, values)])
  return sayCheck(lang, `finding.${kind}`, Object.fromEntries(said)).trim()
}

function spoken(lang: Lang, name: string, value: string | number, values: Finding['values']): string | number {
  if (name === 'part') return namePart(lang, String(value))
  if (name === 'lang' && isLang(value)) return nameLanguage(lang, value)
  if (name === 'outcome') return sayCheck(lang, `outcome.${value}` as CheckKey, { status: String(values.status) })
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(lang, value) : value
}

/** The part of a record that holds a text: its title, its description. */
export function namePart(lang: Lang, part: string): string {
  return sayCheck(lang, `part.${part}` as CheckKey)
}

/** "Maßnahme K-02", "Ziel B9 · S7". */
export function nameRecord(lang: Lang, { kind, code }: Pick<CheckedRecord, 'kind' | 'code'>): string {
  return sayCheck(lang, `record.${kind}`, { code }).trim()
}
