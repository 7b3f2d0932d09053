import type { Refused } from '../../platform/outcome.ts'

/** What is wrong with a form, field by field. The code is the key of the message, `values` go into it. */
export type FormErrors = Record<string, Refused>

/** A form read: the command, or what is wrong. */
export type FormRead<T> = { ok: true; value: T } | { ok: false; errors: FormErrors }
