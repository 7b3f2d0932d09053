import { isLang } from '../../../../i18n/languages.ts'
import { line, type Words } from '../../../../platform/http/form.ts'
import { type Refused, refused } from '../../../../platform/outcome.ts'
import { type FormErrors, type FormRead, readDay } from '../../../../ui/page-form.ts'
import { readMail, type Unit } from '../../../accounts/accounts.ts'
import type { ParticipantWish } from '../../participants/participant.ts'
import type { Appointing, AppointmentWish } from '../appoint.verbs.ts'

/** The fields of a row have its number behind their name; a form of one seat has the row 0. */
export const rowField = (name: string, row: number) => `${name}-${row}`

type Known = { units: readonly Unit[]; people: readonly string[]; publicUrl: string }
export type ReadAppointing = { appointing: Appointing; rows: number[] }

/** `seatIds`: the seat of each row. Rows in which nobody is named are passed over; `rows` says which were not. */
export function readAppointing(words: Words, seatIds: readonly string[], known: Known): FormRead<ReadAppointing> {
  const errors: FormErrors = {}
  const startsOn = readDay(words, 'startsOn', errors)
  const endsOn = readDay(words, 'endsOn', errors, true)
  const part = line(words, 'part') === 'deputy' ? 'deputy' : 'holder'
  const wishes: AppointmentWish[] = []
  const rows: number[] = []
  for (const [row, seatId] of seatIds.entries()) {
    const named = readRow(words, row, known, errors)
    if (named === null) continue
    wishes.push({ seatId, part, startsOn: startsOn ?? '', endsOn, ...named })
    rows.push(row)
  }
  if (wishes.length === 0 && Object.keys(errors).length === 0) errors[rowField('name', 0)] = refused('mandate.nobody')
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const publicUrl = words.quiet === 'yes' ? null : known.publicUrl
  return { ok: true, value: { rows, appointing: { wishes, reason: line(words, 'parityReason'), publicUrl } } }
}

type Named = Pick<AppointmentWish, 'person' | 'unitId'>

function readRow(words: Words, row: number, { units, people }: Known, errors: FormErrors): Named | null {
  const of = (name: string) => line(words, rowField(name, row))
  const [name, typed, lang, slug] = [of('name'), of('mail'), of('lang'), of('unit')]
  const known = people.find((id) => id === of('person'))
  const unit = units.find((one) => one.slug === slug)
  const unitId = unit?.kind === 'provider' ? unit.id : null
  if (known !== undefined) return { person: known, unitId }
  if (name === '' && typed === '') return unitId === null ? null : { person: null, unitId }
  const mail = readMail(typed)
  if (typed !== '' && mail === undefined) errors[rowField('mail', row)] = refused('mail')
  if (name === '') errors[rowField('name', row)] = refused('participant.name_missing')
  if (!isLang(lang)) errors[rowField('lang', row)] = refused('participant.language')
  const person = { name, mail: mail ?? null, lang, unitId: unit?.id ?? null } as ParticipantWish
  return { person, unitId }
}

/** Where what stands against it is told: at the row that it is about, if it is about one. */
export function fieldOfAppointing({ code, values }: Refused, rows: readonly number[]): string {
  const row = rows[Number(values?.wish ?? 0)] ?? 0
  if (code === 'parity.reason_missing') return 'parityReason'
  if (code === 'mandate.before_the_last' || code === 'mandate.seat_not_open') return 'startsOn'
  if (code.startsWith('parity.')) return 'startsOn'
  return code === 'mandate.ends_before_start' ? 'endsOn' : rowField('name', row)
}
