import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import { type Closing, type Unit, type UnitWish, unitKinds } from '../unit.ts'
import { type OfficeErrors, type Read, readDay } from './office-form.ts'

export function readUnit(words: Words, units: readonly Unit[]): Read<UnitWish> {
  const [name, short, slug] = [
    line(words, 'name').slice(0, 200),
    line(words, 'short').slice(0, 60),
    line(words, 'parent'),
  ]
  const kind = unitKinds.find((one) => one === words.kind)
  const parent = units.find((one) => one.slug === slug)
  const errors: OfficeErrors = {
    ...(name === '' && { name: refused('unit.name_missing') }),
    ...(kind === undefined && { kind: refused('unit.kind_missing') }),
    ...(slug !== '' && !parent && { parent: refused('unit.unknown') }),
  }
  if (kind === undefined || Object.keys(errors).length > 0) return { ok: false, errors }
  return ok({ name, short, kind, parentId: parent?.id ?? null })
}

/** Of a unit or a post. */
export function readClosing(words: Words): Read<Closing> {
  const errors: OfficeErrors = {}
  const on = readDay(words, 'closedOn', errors)
  const reason = line(words, 'closedReason').slice(0, 1000)
  if (reason === '') errors.closedReason = refused('closing.reason_missing')
  if (on === null || Object.keys(errors).length > 0) return { ok: false, errors }
  return ok({ on, reason })
}

/** Why a unit or a post is there again. */
export function readReopening(words: Words): string {
  return line(words, 'reopenReason').slice(0, 1000)
}

/** Where what stands against a unit is told. */
export function fieldOfUnit(code: string): string {
  if (code === 'unit.name_missing') return 'name'
  return code.startsWith('unit.') ? 'parent' : 'closedOn'
}
