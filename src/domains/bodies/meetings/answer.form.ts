import { line, type Words } from '../../../platform/http/form.ts'
import { answers, needKinds } from './invitation.ts'
import type { AnswerWish } from './inviting.verbs.ts'

/** What somebody answers, as it was sent. Words are read where their need is ticked. */
export function readAnswer(words: Words): AnswerWish {
  return {
    answer: answers.find((one) => one === words.answer) ?? null,
    words: line(words, 'message'),
    needs: needKinds
      .filter((kind) => words[`need_${kind}`] === 'yes')
      .map((kind) => ({ kind, words: line(words, `need_${kind}_words`) })),
  }
}

/** Where what stands against it is told. */
export function fieldOfAnswer(code: string): string {
  if (code === 'need.language') return 'need_interpreter_words'
  return code === 'need.ages' ? 'need_childcare_words' : 'answer'
}
