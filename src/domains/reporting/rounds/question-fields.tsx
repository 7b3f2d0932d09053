import type { FC } from 'hono/jsx'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { measureKinds } from '../../plan/plan.ts'
import { isOwn, type Question } from './question.ts'
import { nameQuestion } from './round.words.ts'
import { sayRounds as say } from './rounds.messages.ts'

type FieldsProps = {
  scope: Scope
  form: PageForm
  question: Question
  isAsked: boolean
  isFirst: boolean
  isLast: boolean
}

/** One question: whether it is asked, what it costs, of which measures; and its place among the others. */
export const QuestionFields: FC<FieldsProps> = ({ scope, form, question, isAsked, isFirst, isLast }) => {
  const { lang, city } = scope
  const { key, kinds, minutes, required, words } = question
  const named = nameQuestion(scope, question).words
  const name = named === '' ? say(lang, 'questions.own') : named
  const field = (part: string, value: string) => fieldOf(form, say, lang, `${part}-${key}`, value)
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">
        <bdi>{name}</bdi>
      </legend>
      <div class="kern-fieldset__body">
        <Checkbox name={`ask-${key}`} label={say(lang, 'questions.ask', { question: name })} checked={isAsked} />
        {isOwn(key) && (
          <TextInput {...field('words', words)} label={say(lang, 'questions.words')} of={sourceLanguage(city)} />
        )}
        <TextInput {...field('minutes', minutes < 0 ? '' : String(minutes))} label={say(lang, 'questions.minutes')} />
        <Checkbox name={`required-${key}`} label={say(lang, 'questions.required')} checked={required} />
        <details>
          <summary>{say(lang, 'questions.kinds')}</summary>
          {measureKinds.map((kind) => (
            <Checkbox name={`kind-${key}-${kind}`} label={say(lang, `kind.${kind}`)} checked={kinds.includes(kind)} />
          ))}
        </details>
        <p>
          {!isFirst && (
            <Button
              kind="secondary"
              name="act"
              value={`up ${key}`}
              label={say(lang, 'questions.up_of', { question: name })}
            >
              {say(lang, 'questions.up')}
            </Button>
          )}{' '}
          {!isLast && (
            <Button
              kind="secondary"
              name="act"
              value={`down ${key}`}
              label={say(lang, 'questions.down_of', { question: name })}
            >
              {say(lang, 'questions.down')}
            </Button>
          )}
        </p>
      </div>
    </fieldset>
  )
}
