import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { isOwn, type OwnKey, type Question } from './question.ts'

export type QuestionRefusal = 'question.none' | 'question.words_missing' | 'question.minutes' | 'question.twice'

/** Longer than a working day nobody answers one question. */
const mostMinutes = 480

export function checkQuestions(questions: readonly Question[]): Outcome<Question[], QuestionRefusal> {
  if (questions.length === 0) return refused('question.none')
  if (new Set(questions.map(({ key }) => key)).size < questions.length) return refused('question.twice')
  const own = questions.find(({ key, words }) => isOwn(key) && words.trim() === '')
  if (own) return refused('question.words_missing', { key: own.key })
  const isFar = (minutes: number) => !Number.isInteger(minutes) || minutes < 0 || minutes > mostMinutes
  const far = questions.find(({ minutes }) => isFar(minutes))
  if (far) return refused('question.minutes', { key: far.key })
  return ok(questions.map((one) => ({ ...one, words: isOwn(one.key) ? one.words.trim() : '' })))
}

/** A key for a further question of the city. */
export function newOwnKey(questions: readonly Pick<Question, 'key'>[]): OwnKey {
  const taken = new Set<string>(questions.map(({ key }) => key))
  const numbers = questions.map((_, at) => at + 1)
  const free = numbers.find((number) => !taken.has(`own_${number}`)) ?? questions.length + 1
  return `own_${free}`
}

/** One place up or down; at the edge it stays. */
export function moveQuestion(questions: readonly Question[], key: string, by: -1 | 1): Question[] {
  const at = questions.findIndex((one) => one.key === key)
  const [here, there] = [questions[at], questions[at + by]]
  if (!here || !there) return [...questions]
  return questions.map((one) => (one === here ? there : one === there ? here : one))
}
