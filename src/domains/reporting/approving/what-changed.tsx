import type { Child, FC } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { sourceLanguage } from '../../../platform/scope.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { WordsChanged } from '../../../ui/words-changed/words-changed.tsx'
import { differInWords } from '../../plan/plan.ts'
import { describeAnswer, sayQuestion } from '../answering/describe-answer.ts'
import { sayingOf } from '../answering/merge.ts'
import { Answers } from '../answering/other-parts.tsx'
import { wordsOfContent } from '../answering/sheet-words.ts'
import { sayApproving as say } from './approving.messages.ts'
import type { ReviewPage } from './review.read.ts'

/** Question by question what is new since the part was handed out; what stayed the same is folded away. */
export const WhatChanged: FC<{ scope: Scope; page: ReviewPage }> = ({ scope, page }) => {
  const { lang, city } = scope
  const { questions, part, before } = page
  const [was, is] = [wordsOfContent(lang, before, questions), wordsOfContent(lang, part.content, questions)]
  const changed = questions.filter(({ key }) => sayingOf(was, key) !== sayingOf(is, key))
  const same = questions.filter((one) => !changed.includes(one))
  const lines = (key: string, words: typeof was) => describeAnswer(lang, city, key, words).join('\n')
  return (
    <>
      <div class="section">
        <h2 id="changes">{say(lang, 'changes')}</h2>
        {changed.length === 0 ? (
          <p>{say(lang, 'changes.none')}</p>
        ) : (
          <DataTable
            label={say(lang, 'changes')}
            caption={say(lang, 'changes')}
            columns={(['question', 'before', 'now'] as const).map((key) => ({ name: say(lang, key) }))}
            rows={changed.map((question): Child[] => {
              const runs = differInWords(lines(question.key, was), lines(question.key, is))
              const side = (which: 'before' | 'after') => (
                <WordsChanged lang={lang} source={sourceLanguage(city)} runs={runs} side={which} />
              )
              return [sayQuestion(lang, question), side('before'), side('after')]
            })}
          />
        )}
      </div>
      {same.length > 0 && (
        <details class="section">
          <summary>{say(lang, 'same')}</summary>
          <Answers {...{ lang, city }} content={part.content} questions={same} />
        </details>
      )}
    </>
  )
}
