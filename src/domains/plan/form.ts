import { isWrittenLikeADay } from '../../i18n/parse-day.ts'
import { type Refused, refused } from '../../platform/outcome.ts'

/** What is wrong with a form, field by field. The code is the key of the message, `values` go into it. */
export type FormErrors = Record<string, Refused>

/** A form read: the command, or what is wrong. */
export type FormRead<T> = { ok: true; value: T } | { ok: false; errors: FormErrors }

/** What is wrong with words that are no day: how they are written, or that the calendar has no such day. */
export function refuseDay(words: string): Refused {
  return refused(isWrittenLikeADay(words) ? 'form.unknown_day' : 'form.no_day')
}
