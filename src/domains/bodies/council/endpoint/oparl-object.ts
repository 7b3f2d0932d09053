/** The shape that every object of the standard has. */
import type { Mark } from './oparl-records.queries.ts'

/** Times in whole seconds since 1970, for the standard tells no smaller ones. */
export type Times = { created: number; modified: number }
/** `said`: what it tells besides; null of one that was taken away. */
export type OparlObject = Times & { id: string; type: string; said: Record<string, unknown> | null }

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1_000)

/** The times of a record, and of what is part of it: whatever stands in an object changes it. */
export function timesOf(mark: Mark, parts: readonly Mark[] = []): Times {
  const modified = Math.max(...[mark, ...parts].map((one) => seconds(one.modifiedAt)))
  return { created: seconds(mark.createdAt), modified }
}

const zoned = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'medium',
})
const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' })

/** 2026-11-22T10:00:00+01:00 */
export function zonedTime(instant: Date): string {
  const zone =
    offset
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.slice(3) || '+00:00'
  return zoned.format(instant).replace(' ', 'T') + zone
}

/** As it is sent. What has no value is left out, as the standard asks. */
export function toJson({ id, type, created, modified, said }: OparlObject): Record<string, unknown> {
  const times = { created: zonedTime(new Date(created * 1_000)), modified: zonedTime(new Date(modified * 1_000)) }
  const head = { id, type: `https://schema.oparl.org/1.1/${type}` }
  if (said === null) return { ...head, ...times, deleted: true }
  return { ...head, ...withoutEmpty(said), ...times }
}

function withoutEmpty(said: Record<string, unknown>): Record<string, unknown> {
  const has = (value: unknown) =>
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(said).filter(([, value]) => has(value)))
}

/** An object within another, which says nothing of that other again. */
export function within(object: OparlObject, ...parents: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(toJson(object)).filter(([name]) => !parents.includes(name)))
}
