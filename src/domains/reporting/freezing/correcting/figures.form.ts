import type { Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import type { FormErrors } from '../../../../ui/page-form.ts'
import { decideStatus } from '../../../plan/plan.ts'
import { readSheet } from '../../answering/sheet.form.ts'
import type { Content } from '../../rounds/content.ts'
import { type Question, usualQuestions } from '../../rounds/question.ts'

/** What can be corrected in a published report beside its texts. Only who leads says how a measure stands. */
export function correctable(leads: boolean): Question[] {
  return usualQuestions.filter(({ key }) => key === 'figures' || key === 'money' || (leads && key === 'status'))
}

export function readFigures(
  words: Words,
  { now, leads, dataOn }: { now: Content; leads: boolean; dataOn: string },
): { content: Content; errors: FormErrors } {
  const { content, errors } = readSheet(words, {
    questions: correctable(leads),
    now,
    last: now,
    dataOn,
    sending: false,
  })
  if (!leads || now.status === null) return { content, errors }
  if (content.status === null) errors.status = refused('figures.status_missing')
  else {
    const { status, assessment, reason } = content
    const decided = decideStatus({ status, assessment, reason, asOf: dataOn }, undefined, dataOn)
    if (!decided.ok) errors.status__reason = refused(decided.code)
  }
  return { content, errors }
}
