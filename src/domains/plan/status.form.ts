import { parseDay } from '../../i18n/parse-day.ts'
import { line, type Words } from '../../platform/http/form.ts'
import { ok, refused } from '../../platform/outcome.ts'
import { type FormErrors, type FormRead, refuseDay } from './form.ts'
import { assessments, type StatusCommand, statuses } from './status.ts'

export function readStatusForm(words: Words): FormRead<StatusCommand> {
  const errors: FormErrors = {}
  const status = statuses.find((one) => one === words.status)
  const assessment = assessments.find((one) => one === words.assessment) ?? null
  const asOf = parseDay(line(words, 'asOf'))
  if (!status) errors.status = refused('form.status_missing')
  if (!asOf) errors.asOf = refuseDay(line(words, 'asOf'))
  if (!status || !asOf) return { ok: false, errors }
  return ok({ status, assessment, asOf, reason: line(words, 'reason') })
}
