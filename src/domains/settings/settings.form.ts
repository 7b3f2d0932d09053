import type { Lang } from '../../i18n/languages.ts'
import type { Words } from '../../platform/http/form.ts'
import type { Refused } from '../../platform/outcome.ts'
import { type SettingsKey, saySettings } from './settings.messages.ts'

export type SettingsErrors = Record<string, Refused>

/** The forms of a page: what somebody typed into one of them, and what is wrong with it. */
export type SettingsForm = { words: Words; errors: SettingsErrors; notice?: SettingsKey; conflict?: boolean }

export type Read<Value> = { ok: true; value: Value } | { ok: false; errors: SettingsErrors }

const notices = ['notice.saved', 'notice.added', 'notice.removed'] as const
export type SettingsNotice = (typeof notices)[number]

/** Nothing typed yet; perhaps something was saved just now. */
export function blankForm(notice: string | undefined): SettingsForm {
  const found = notices.find((one) => one === notice)
  return { words: {}, errors: {}, ...(found && { notice: found }) }
}

/** A refusal of a verb: at the field it is about; of a conflict above them all. */
export function refusedForm(words: Words, field: string, refusal: Refused): SettingsForm {
  if (refusal.code === 'changed_meanwhile') return { words, errors: {}, conflict: true }
  return { words, errors: { [field]: refusal } }
}

export function sayRefusal(lang: Lang, { code, values = {} }: Refused): string {
  return saySettings(lang, `error.${code}` as SettingsKey, values)
}

/** What one field is told. `value`: what stands in it while nobody has typed into its form. */
export function fieldOf(form: SettingsForm, lang: Lang, name: string, value?: string) {
  const refusal = form.errors[name]
  return { lang, name, value: form.words[name] ?? value, error: refusal && sayRefusal(lang, refusal) }
}

export function statusOf({ errors, conflict }: SettingsForm): 200 | 422 {
  return conflict || Object.keys(errors).length > 0 ? 422 : 200
}
