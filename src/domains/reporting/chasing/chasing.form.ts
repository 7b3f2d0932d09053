import { line, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { type FormErrors, type FormRead, readDay } from '../../../ui/page-form.ts'
import type { AbsencePage } from './absence.verbs.ts'
import type { Absence } from './in-line.ts'

/** A single day needs no last one. Of whom: of whoever sends it, unless they may choose. */
export function readAbsence(words: Words, { people, own }: AbsencePage): FormRead<Omit<Absence, 'id'>> {
  const errors: FormErrors = {}
  const chosen = line(words, 'person')
  const person = people.find(({ id }) => id === (chosen === '' ? own : chosen))
  if (!person) errors.person = refused('absence.person_missing')
  const fromOn = readDay(words, 'fromOn', errors)
  const toOn = readDay(words, 'toOn', errors, true) ?? fromOn
  if (!person || fromOn === null || toOn === null || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { personId: person.id, fromOn, toOn } }
}
