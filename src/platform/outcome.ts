/** Expected answers are values; the code of a refusal is the key of its message. */
export type Ok<T> = { ok: true; value: T }
export type Refused<Code extends string = string> = { ok: false; code: Code; values?: Record<string, string | number> }
export type Outcome<T, Code extends string = string> = Ok<T> | Refused<Code>

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

export function refused<Code extends string>(code: Code, values?: Record<string, string | number>): Refused<Code> {
  return values ? { ok: false, code, values } : { ok: false, code }
}

/** The value of what cannot be refused, because it was checked before: a refusal now is a bug, and undoes all. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`what was checked before was refused: ${outcome.code}`)
  return outcome.value
}
