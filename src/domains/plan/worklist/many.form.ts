import { parseDay } from '../../../i18n/parse-day.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import { isId } from '../document.verbs.ts'
import { type FormErrors, type FormRead, refuseDay } from '../form.ts'
import { type MeasureSheet, priorities } from '../measure.ts'
import type { Change, Picked } from './change-many.verbs.ts'

/** A choice that means: as it is. '' means nobody, or not said. */
export const keep = 'keep'

/** The measures that are ticked, at the version that was seen: `pick__` and the id, with the version as value. */
export function readPicked(words: Words): Picked[] {
  return Object.entries(words).flatMap(([name, version]) => {
    const id = /^pick__(.+)$/.exec(name)?.[1]
    return id && isId(id) && /^[1-9]\d{0,8}$/.test(version) ? [{ id, version: Number(version) }] : []
  })
}

/** What is to become of all of them. */
export function readMany(words: Words, isPublished: boolean): FormRead<{ change: Change; reason: string }> {
  const errors: FormErrors = {}
  for (const name of ['startsOn', 'endsOn']) {
    const typed = line(words, name)
    if (typed !== '' && parseDay(typed) === undefined) errors[name] = refuseDay(typed)
  }
  const reason = line(words, 'reason')
  if (isPublished && reason === '') errors.reason = refused('revision.reason_missing')
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const typed = (name: string) => line(words, name)
  const [lead, priority] = [typed('leadUnitId'), typed('priority')]
  const change: Change = (sheet) => ({
    ...leadOf(sheet, lead === keep ? sheet.leadUnitId : lead || null),
    priority: priority === keep ? sheet.priority : (priorities.find((one) => one === priority) ?? null),
    startsOn: parseDay(typed('startsOn')) ?? sheet.startsOn,
    endsOn: parseDay(typed('endsOn')) ?? sheet.endsOn,
    contact: typed('contact') || sheet.contact,
    targetGroups: changedList(sheet.targetGroups, typed('addTarget'), typed('dropTarget')),
    districts: changedList(sheet.districts, typed('addDistrict'), typed('dropDistrict')),
  })
  return ok({ change, reason })
}

/** With another unit a measure loses the post of the one before. */
export function leadOf(sheet: Pick<MeasureSheet, 'leadUnitId' | 'leadPostId'>, leadUnitId: string | null) {
  return { leadUnitId, leadPostId: leadUnitId === sheet.leadUnitId ? sheet.leadPostId : null }
}

function changedList(said: readonly string[], added: string, dropped: string): string[] {
  const kept = said.filter((one) => one !== dropped)
  return [...new Set(added === '' ? kept : [...kept, added])]
}
