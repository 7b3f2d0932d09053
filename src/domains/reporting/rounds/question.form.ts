import type { Words } from '../../../platform/http/form.ts'
import { measureKinds } from '../../plan/plan.ts'
import { isOwn, type Question, questionKeys, usualQuestions } from './question.ts'
import { moveQuestion, newOwnKey } from './questions.ts'

/** Every question that the form shows: those that are asked, then ours that are not. */
export function offered(asked: readonly Question[]): Question[] {
  const missing = usualQuestions.filter(({ key }) => !asked.some((one) => one.key === key))
  return [...asked, ...missing]
}

/** What the form says, in its order. A question that is not ticked is not asked; one of the city's own is gone. */
export function readQuestions(words: Words): Question[] {
  return keysIn(words)
    .filter((key) => words[`ask-${key}`] === 'yes')
    .map((key) => ({
      key,
      kinds: measureKinds.filter((kind) => words[`kind-${key}-${kind}`] === 'yes'),
      minutes: /^\d{1,4}$/.test((words[`minutes-${key}`] ?? '').trim()) ? Number(words[`minutes-${key}`]) : -1,
      required: words[`required-${key}`] === 'yes',
      words: isOwn(key) ? (words[`words-${key}`] ?? '').trim().slice(0, 500) : '',
    }))
}

/** What a button besides the one that saves does: count what it would cost, one more question, or another order. */
export function actOn(questions: readonly Question[], act: string): Question[] {
  if (act === 'count') return [...questions]
  if (act === 'add') {
    return [...questions, { key: newOwnKey(questions), kinds: [], minutes: 2, required: false, words: '' }]
  }
  const [how, key = ''] = act.split(' ')
  return moveQuestion(questions, key, how === 'up' ? -1 : 1)
}

/** The form names its questions in the order in which they stand. */
function keysIn(words: Words): Question['key'][] {
  const known = new Set<string>(questionKeys)
  const isKey = (key: string): key is Question['key'] => known.has(key) || /^own_\d{1,3}$/.test(key)
  return (words.order ?? '').split(' ').filter(isKey)
}
