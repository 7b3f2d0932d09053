import type { FC } from 'hono/jsx'
import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { quoted } from '../../../i18n/punctuation.ts'
import type { Words } from '../../../platform/http/form.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { nameOf } from './comparison.form.ts'
import { sayComparison } from './comparison.messages.ts'
import type { Answers, Question } from './comparison.ts'

/** So long may be what somebody has to choose from; the whole text stands in the plan. */
const longest = 110

type Props = { lang: Lang; questions: Question[]; words: Words }

/** What only a person knows; the likeliest answer is offered as chosen. */
export const Questions: FC<Props> = ({ lang, questions, words }) =>
  questions.length === 0 ? null : (
    <section class="section" id="questions">
      <h2>{sayComparison(lang, 'questions.title')}</h2>
      <p>{sayComparison(lang, 'questions.lead')}</p>
      {questions.map((question) => (
        <div class="question">
          <Radios
            lang={lang}
            name={nameOf.answer(question.key)}
            label={sayComparison(lang, `question.${question.kind}`, { text: question.text })}
            value={words[nameOf.answer(question.key)] ?? question.suggestion ?? ''}
            choices={choicesOf(lang, question)}
          />
          {question.others.length > 0 && (
            <Select
              lang={lang}
              name={nameOf.other(question.key)}
              label={sayComparison(lang, 'question.other')}
              value={words[nameOf.other(question.key)]}
              options={[
                { value: '', label: sayComparison(lang, 'question.none') },
                ...question.others.map(({ id, text }) => ({ value: id, label: short(text) })),
              ]}
              optional
            />
          )}
        </div>
      ))}
      <Button kind="secondary" name="step" value="answer">
        {sayComparison(lang, 'questions.answer')}
      </Button>
    </section>
  )

function choicesOf(lang: Lang, { candidates }: Question) {
  const candidate = ({ value, texts }: Question['candidates'][number]) => {
    const list = texts.map((text) => quoted(lang, short(text)))
    if (value.includes('+')) return sayComparison(lang, 'question.merge', { texts: formatList(lang, list) })
    const text = short(texts[0] ?? '')
    return sayComparison(lang, value.startsWith('split:') ? 'question.split' : 'question.same', { text })
  }
  return [
    ...candidates.map((one) => ({ value: one.value, label: candidate(one) })),
    { value: 'new', label: sayComparison(lang, 'question.new') },
    { value: '', label: sayComparison(lang, 'question.open') },
  ]
}

/** What has been answered, each with the way to be asked once more. */
export const Answered: FC<{ lang: Lang; settled: Answers; textOf: (key: string) => string }> = (props) => {
  const { lang, settled, textOf } = props
  const heard = Object.entries(settled).filter(([, value]) => value !== 'ask')
  return (
    <>
      {Object.entries(settled).map(([key, value]) => (
        <input type="hidden" name={nameOf.settled(key)} value={value} />
      ))}
      {heard.length > 0 && (
        <details class="comparison__fold">
          <summary>{sayComparison(lang, 'answers.title')}</summary>
          <ul>
            {heard.map(([key, value]) => (
              <li>
                {sayComparison(lang, value === 'new' ? 'answers.new' : 'answers.known', { text: short(textOf(key)) })}{' '}
                <button type="submit" class="proposal__ask" name="ask" value={key}>
                  {sayComparison(lang, 'answers.again')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Long texts in a choice, cut at a word. */
export function short(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/, '')} …`
}
