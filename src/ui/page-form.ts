import { formatDate } from '../i18n/format.ts'
import type { Lang } from '../i18n/languages.ts'
import type { Say } from '../i18n/messages.ts'
import { parseDay } from '../i18n/parse-day.ts'
import { line, type Words } from '../platform/http/form.ts'
import { type Refused, refused } from '../platform/outcome.ts'

export type FormErrors = Record<string, Refused>

/** The forms of a page: what somebody typed into one of them, what is wrong with it, and what the last act came to. */
export type PageForm = { words: Words; errors: FormErrors; notice?: string | undefined; conflict?: boolean }

export type FormRead<Value> = { ok: true; value: Value } | { ok: false; errors: FormErrors }

export const blankForm = (notice?: string): PageForm => ({ words: {}, errors: {}, notice })

export function statusOf({ errors, conflict }: PageForm): 200 | 422 {
  return conflict || Object.keys(errors).length > 0 ? 422 : 200
}

/** A refusal of a verb, at the field it is about; of a conflict above them all. */
export function refusedForm(words: Words, field: string, refusal: Refused): PageForm {
  if (refusal.code === 'changed_meanwhile') return { words, errors: {}, conflict: true }
  return { words, errors: { [field]: refusal } }
}

/**
 * The version that a form is made of. What was typed for an earlier one stays so until its conflict is shown, also where
 * something else was wrong with it first. `field`: one that this form sends, where others of the page have versions of
 * other records.
 */
export function versionIn(
  { words, conflict = false }: Pick<PageForm, 'words' | 'conflict'>,
  now: number,
  field = 'version',
): string {
  return conflict || words[field] === undefined ? String(now) : (words.version ?? String(now))
}

/** In the words of a slice, whose keys of refusals begin with `error.`; a value named `day` is a day. */
export function sayRefusal<Key extends string>(say: Say<Key>, lang: Lang, { code, values = {} }: Refused): string {
  const day = values.day === undefined ? {} : { day: formatDate(lang, String(values.day)) }
  return say(lang, `error.${code}` as Key, { ...values, ...day })
}

/** What one field is told. `value`: what stands in it while nobody has typed into its form. */
export function fieldOf<Key extends string>(form: PageForm, say: Say<Key>, lang: Lang, name: string, value?: string) {
  const refusal = form.errors[name]
  return { lang, name, value: form.words[name] ?? value, error: refusal && sayRefusal(say, lang, refusal) }
}

/** The day in a field; what is wrong with it is put among the errors. */
export function readDay(words: Words, name: string, errors: FormErrors, isOptional = false): string | null {
  const typed = line(words, name)
  const day = parseDay(typed)
  if (typed === '' && !isOptional) errors[name] = refused('day.missing')
  if (typed !== '' && day === undefined) errors[name] = refused('day.no_day')
  return day ?? null
}
