import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { City } from '../../../platform/scope.ts'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { saySheets } from './answering.messages.ts'
import { describeAnswer, sayQuestion } from './describe-answer.ts'
import { choiceOf } from './settle.ts'
import { type FieldsProps, fieldNamed } from './sheet-fields.ts'
import { wordsOfContent } from './sheet-words.ts'

/** What two people have answered differently at once: both, side by side, and the choice between them. */
export const Conflicts: FC<FieldsProps & { city: City }> = ({ lang, city, page, form }) => {
  if (form.conflicts.length === 0) return null
  const saved = wordsOfContent(lang, page.part.content, page.questions)
  return (
    <section class="section" aria-labelledby="conflicts">
      <h2 id="conflicts">{saySheets(lang, 'conflict.title')}</h2>
      <p>{saySheets(lang, 'conflict.lead')}</p>
      <input type="hidden" name="_conflicts" value={form.conflicts.join(' ')} />
      {page.questions
        .filter(({ key }) => form.conflicts.includes(key))
        .map((question) => (
          <div class="section">
            <h3>{sayQuestion(lang, question)}</h3>
            <Facts>
              <Fact term={saySheets(lang, 'conflict.mine')}>
                <Answered {...{ lang, city }} of={question.key} words={form.words} />
              </Fact>
              <Fact term={saySheets(lang, 'conflict.theirs')}>
                <Answered {...{ lang, city }} of={question.key} words={saved} />
              </Fact>
            </Facts>
            <Radios
              {...fieldNamed(lang, form, choiceOf(question.key), 'conflict.choice')}
              choices={(['mine', 'theirs'] as const).map((one) => ({
                value: one,
                label: saySheets(lang, `conflict.${one}`),
              }))}
            />
          </div>
        ))}
    </section>
  )
}

type AnsweredProps = { lang: Lang; city: City; of: string; words: Words }

/** An answer to be read. */
export const Answered: FC<AnsweredProps> = ({ lang, city, of, words }) => {
  const lines = describeAnswer(lang, city, of, words)
  if (lines.length === 0) return <span class="soft">{saySheets(lang, 'conflict.empty')}</span>
  return (
    <>
      {lines.map((one) => (
        <p dir="auto">{one}</p>
      ))}
    </>
  )
}
