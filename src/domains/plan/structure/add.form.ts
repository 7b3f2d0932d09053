import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import type { Field } from '../field.ts'
import type { FormErrors, FormRead } from '../form.ts'

/** Where a field comes first, its form says so: no id has this form. */
export const atFirst = '-'

export type NewField = { title: string; introduction: string; after: string | null }
export type NewGoal = { wording: string; short: string; fieldIds: string[]; reason: string }

/** Without a word on its place a field comes last. */
export function readNewField(words: Words, fields: readonly Field[]): FormRead<NewField> {
  const title = line(words, 'title')
  if (title === '') return { ok: false, errors: { title: refused('field.title_missing') } }
  const after = words.after === atFirst ? null : (fields.find(({ id }) => id === words.after) ?? fields.at(-1))
  return ok({ title, introduction: textOf(words, 'introduction'), after: after?.id ?? null })
}

/** In a published plan it has to be said why a goal comes into it. */
export function readNewGoal(words: Words, fields: readonly Field[], isPublished: boolean): FormRead<NewGoal> {
  const errors: FormErrors = {}
  const wording = textOf(words, 'wording')
  if (wording === '') errors.wording = refused('goal.wording_missing')
  const fieldIds = fields.map(({ id }) => id).filter((id) => words[`field__${id}`] === 'yes')
  if (fieldIds.length === 0) errors.fields = refused('goal.field_missing')
  const reason = line(words, 'reason')
  if (isPublished && reason === '') errors.reason = refused('lineage.reason_missing')
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return ok({ wording, short: line(words, 'short'), fieldIds, reason })
}

function textOf(words: Words, name: string): string {
  return (words[name] ?? '').replaceAll('\r\n', '\n').trim()
}
