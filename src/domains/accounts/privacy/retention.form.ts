import { inPlainDigits } from '../../../i18n/plain-digits.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import type { Keeper } from './holder.ts'
import type { PrivacyKey } from './privacy.messages.ts'
import type { Periods } from './retention.verbs.ts'

export type RetentionErrors = Record<string, PrivacyKey>

/** Ten years. */
const mostDays = 3650

/** The name of a kind's field. */
export function fieldOf({ kind }: Keeper): string {
  return `days-${kind.replace('.', '-')}`
}

export function wordsOf(keepers: readonly Keeper[], periods: Periods): Words {
  return Object.fromEntries(keepers.map((one) => [fieldOf(one), String(periods.get(one.kind) ?? '')]))
}

/** Days of each kind as somebody wrote them, or what is wrong, by field. */
export function readPeriods(
  words: Words,
  keepers: readonly Keeper[],
): { ok: true; value: Periods } | { ok: false; errors: RetentionErrors } {
  const errors: RetentionErrors = {}
  const periods = new Map<string, number | null>()
  for (const one of keepers) {
    const said = inPlainDigits(line(words, fieldOf(one)))
    const days = /^\d{1,4}$/.test(said) ? Number(said) : undefined
    if (said === '' && one.mayStay) periods.set(one.kind, null)
    else if (days === undefined || days < 1 || days > mostDays)
      errors[fieldOf(one)] = one.mayStay ? 'error.days_or_empty' : 'error.days'
    else periods.set(one.kind, days)
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: periods }
}
