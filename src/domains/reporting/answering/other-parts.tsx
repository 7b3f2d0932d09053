import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { City } from '../../../platform/scope.ts'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { questionKeys } from '../rounds/question.ts'
import { saySheets } from './answering.messages.ts'
import { Answered } from './conflicts.tsx'
import { describeAnswer, sayQuestion } from './describe-answer.ts'
import { wordsOfContent } from './sheet-words.ts'
import type { OtherPart, SheetPage } from './sheets.read.ts'

/** What other units say of the same measure. */
export const OtherParts: FC<{ lang: Lang; city: City; others: readonly OtherPart[] }> = ({ lang, city, others }) =>
  others.length === 0 ? null : (
    <section class="section" aria-labelledby="others">
      <h2 id="others">{saySheets(lang, 'others')}</h2>
      {others.map(({ unit, part }) => (
        <details>
          <summary>
            {unit ? <Said lang={lang} text={unit} /> : saySheets(lang, 'others.office')}
            {part.leads && ` (${saySheets(lang, 'others.leads')})`}: {saySheets(lang, `state.${part.state}`)}
          </summary>
          <Answers {...{ lang, city }} content={part.content} questions={questionKeys.map(asked)} />
        </details>
      ))}
    </section>
  )

const asked = (key: (typeof questionKeys)[number]) => ({ key, kinds: [], minutes: 0, required: false, words: '' })

type AnswersProps = {
  lang: Lang
  city: City
  content: SheetPage['part']['content']
  questions: SheetPage['questions']
}

/** All that somebody has answered, to be read. */
export const Answers: FC<AnswersProps> = ({ lang, city, content, questions }) => {
  const words = wordsOfContent(lang, content, questions)
  const said = questions.filter(({ key }) => describeAnswer(lang, city, key, words).length > 0)
  if (said.length === 0) return <p class="soft">{saySheets(lang, 'others.nothing')}</p>
  return (
    <Facts>
      {said.map((question) => (
        <Fact term={sayQuestion(lang, question)}>
          <Answered {...{ lang, city, words }} of={question.key} />
        </Fact>
      ))}
    </Facts>
  )
}
