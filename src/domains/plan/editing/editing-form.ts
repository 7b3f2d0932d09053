import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { Refused } from '../../../platform/outcome.ts'
import type { FormErrors } from '../form.ts'
import { type EditingKey, sayEditing } from './editing.messages.ts'

/** A form as it goes back to the person: their words, and what is wrong with which of them. */
export type FormState = { words: Words; errors: FormErrors; notice?: EditingKey; conflict?: boolean }

export const emptyForm: FormState = { words: {}, errors: {} }

/** A refusal in words; days among its values in the reader's way of writing them. */
export function sayRefusal(lang: Lang, refusal: Refused): string {
  const values = Object.entries(refusal.values ?? {}).map(([name, value]) => {
    const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    return [name, isDay ? formatDate(lang, value) : value]
  })
  return sayEditing(lang, `error.${refusal.code}` as EditingKey, Object.fromEntries(values))
}

/** What one field is told: its words and its error. */
export function fieldOf(form: FormState, lang: Lang, name: string) {
  const refusal = form.errors[name]
  return { lang, name, value: form.words[name], error: refusal && sayRefusal(lang, refusal) }
}

/** `labels`: what each field is called, so that a complaint says which of two days it means. */
export function summaryOf(form: FormState, lang: Lang, labels: Record<string, EditingKey> = {}) {
  return Object.entries(form.errors).map(([name, refusal]) => {
    const [label, words] = [labels[name], sayRefusal(lang, refusal)]
    return { name, words: label === undefined ? words : answering(sayEditing(lang, label), words) }
  })
}

function answering(label: string, words: string): string {
  return `${label}${label.endsWith('?') ? '' : ':'} ${words}`
}
