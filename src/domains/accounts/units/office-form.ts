import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { parseDay } from '../../../i18n/parse-day.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { type Refused, refused } from '../../../platform/outcome.ts'
import { sayUnits, type UnitsKey } from './units.messages.ts'

export type OfficeErrors = Record<string, Refused>

/** The forms of a page: what somebody typed into one of them, and what is wrong with it. */
export type OfficeForm = { words: Words; errors: OfficeErrors; notice?: UnitsKey | undefined; conflict?: boolean }

export type Read<Value> = { ok: true; value: Value } | { ok: false; errors: OfficeErrors }

export function sayRefusal(lang: Lang, { code, values = {} }: Refused): string {
  const day = values.day === undefined ? {} : { day: formatDate(lang, String(values.day)) }
  return sayUnits(lang, `error.${code}` as UnitsKey, { ...values, ...day })
}

/** What one field is told. `value`: what stands in it while nobody has typed into its form. */
export function fieldOf(form: OfficeForm, lang: Lang, name: string, value?: string) {
  const refusal = form.errors[name]
  return { lang, name, value: form.words[name] ?? value, error: refusal && sayRefusal(lang, refusal) }
}

/** A refusal of a verb, at the field it is about; of a conflict above them all. */
export function refusedForm(words: Words, field: string, refusal: Refused): OfficeForm {
  if (refusal.code === 'changed_meanwhile') return { words, errors: {}, conflict: true }
  return { words, errors: { [field]: refusal } }
}

/** The day in a field; what is wrong with it is put among the errors. */
export function readDay(words: Words, name: string, errors: OfficeErrors, isOptional = false): string | null {
  const typed = line(words, name)
  const day = parseDay(typed)
  if (typed === '' && !isOptional) errors[name] = refused('day.missing')
  if (typed !== '' && day === undefined) errors[name] = refused('day.no_day')
  return day ?? null
}
