import { parseDay } from '../../../i18n/parse-day.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import { type Rules, readLand } from '../city/rules.ts'
import type { Read, SettingsErrors } from '../settings.form.ts'
import { type Days, daysKinds } from '../working-day.ts'

export function readLandForm(words: Words): Read<Pick<Rules, 'land'>> {
  const typed = line(words, 'land')
  const land = readLand(typed)
  if (typed !== '' && land === undefined) return { ok: false, errors: { land: refused('calendar.land_unknown') } }
  return ok({ land: land ?? null })
}

/** A single day needs no last one. */
export function readDays(words: Words): Read<Omit<Days, 'id'>> {
  const kind = daysKinds.find((one) => one === words.kind)
  const name = line(words, 'name').slice(0, 200)
  const [from, to] = [line(words, 'fromOn'), line(words, 'toOn')]
  const fromOn = parseDay(from)
  const toOn = to === '' ? fromOn : parseDay(to)
  const errors: SettingsErrors = {
    ...(kind === undefined && { kind: refused('days.kind_missing') }),
    ...(name === '' && { name: refused('days.name_missing') }),
    ...(fromOn === undefined && { fromOn: refused(from === '' ? 'day.missing' : 'day.no_day') }),
    ...(to !== '' && toOn === undefined && { toOn: refused('day.no_day') }),
    ...(fromOn !== undefined && toOn !== undefined && toOn < fromOn && { toOn: refused('days.end_before_start') }),
  }
  if (!kind || !fromOn || !toOn || Object.keys(errors).length > 0) return { ok: false, errors }
  return ok({ kind, name, fromOn, toOn })
}
