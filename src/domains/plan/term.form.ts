import { parseDay } from '../../i18n/parse-day.ts'
import { line, type Words } from '../../platform/http/form.ts'
import { refused } from '../../platform/outcome.ts'
import { type FormErrors, refuseDay } from './form.ts'

export type Term = { startsOn: string | null; endsOn: string | null }

/** From when to when, both optional: fields `startsOn` and `endsOn`. What is wrong is put among the errors. */
export function readTerm(words: Words, errors: FormErrors, refusal: string): Term {
  const day = (name: keyof Term): string | null => {
    const typed = line(words, name)
    const day = parseDay(typed) ?? null
    if (typed !== '' && day === null) errors[name] = refuseDay(typed)
    return day
  }
  const term = { startsOn: day('startsOn'), endsOn: day('endsOn') }
  if (term.startsOn && term.endsOn && term.endsOn < term.startsOn) errors.endsOn = refused(refusal)
  return term
}
