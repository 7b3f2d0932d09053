import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { type City, sourceLanguage } from '../../../platform/scope.ts'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { assessments, sayLabel, sayPlan, statuses } from '../../plan/plan.ts'
import { obstacleKinds } from '../rounds/content.ts'
import { isOwn, type Question } from '../rounds/question.ts'
import { saySheets } from './answering.messages.ts'
import { RowFields } from './row-fields.tsx'
import { type FieldsProps, fieldNamed } from './sheet-fields.ts'
import { rowKeys } from './sheet-rows.ts'

type AnswerProps = FieldsProps & { city: City }

/** All that is asked, in the order of the round. */
export const AnswerFields: FC<AnswerProps> = (props) => (
  <>
    {props.page.questions.map((question) => (
      <Answer {...props} question={question} />
    ))}
  </>
)

const Answer: FC<AnswerProps & { question: Question }> = ({ question, ...props }) => {
  const { lang, page, form, city } = props
  const { key, required } = question
  const row = rowKeys.find((one) => one === key)
  if (row) return <RowFields {...props} of={row} />
  if (isOwn(key)) {
    return (
      <section class="section">
        <h2>
          <Said lang={lang} text={original(question.words, sourceLanguage(city))} />
        </h2>
        <TextArea {...fieldNamed(lang, form, key, 'q.own')} rows={4} dir="auto" optional={!required} />
      </section>
    )
  }
  if (key === 'status') return <StatusFields {...props} />
  if (key === 'obstacles') return <ObstacleFields {...props} required={required} />
  if (key === 'effect') return <EffectFields {...props} required={required} />
  const label = key === 'done' && !page.part.leads ? 'q.done_by_us' : (`q.${key}` as 'q.done')
  const hint = key === 'done' ? saySheets(lang, 'hint.done') : undefined
  return <TextArea {...fieldNamed(lang, form, key, label)} {...{ hint }} rows={6} dir="auto" optional={!required} />
}

const StatusFields: FC<AnswerProps> = ({ lang, form, city }) => (
  <section class="section" aria-labelledby="q-status">
    <h2 id="q-status">{saySheets(lang, 'q.status')}</h2>
    <div class="form">
      <Select
        {...fieldNamed(lang, form, 'status', 'status')}
        options={[
          { value: '', label: saySheets(lang, 'choose') },
          ...statuses.map((one) => ({ value: one, label: sayLabel(city, lang, `status.${one}`) })),
        ]}
      />
      <Select
        {...fieldNamed(lang, form, 'status__assessment', 'assessment')}
        options={[
          { value: '', label: saySheets(lang, 'assessment.none') },
          ...assessments.map((one) => ({ value: one, label: sayPlan(lang, `assessment.${one}`) })),
        ]}
      />
      <TextArea
        {...fieldNamed(lang, form, 'status__reason', 'reason')}
        hint={saySheets(lang, 'hint.reason')}
        rows={3}
        dir="auto"
      />
    </div>
  </section>
)

const ObstacleFields: FC<AnswerProps & { required: boolean }> = ({ lang, form, required }) => (
  <section class="section form">
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{saySheets(lang, 'q.obstacles')}</legend>
      <div class="kern-fieldset__body">
        {obstacleKinds.map((kind) => (
          <Checkbox
            name={`obstacles__${kind}`}
            label={saySheets(lang, `obstacle.${kind}`)}
            checked={form.words[`obstacles__${kind}`] === 'yes'}
          />
        ))}
      </div>
    </fieldset>
    <TextArea
      {...fieldNamed(lang, form, 'obstacles__words', 'obstacles.words')}
      rows={4}
      dir="auto"
      optional={!required}
    />
  </section>
)

const EffectFields: FC<AnswerProps & { required: boolean }> = ({ lang, form, required }) => (
  <section class="section" aria-labelledby="q-effect">
    <h2 id="q-effect">{saySheets(lang, 'q.effect')}</h2>
    <div class="form">
      {(['claimed', 'evidence', 'doubt'] as const).map((name) => (
        <TextArea
          {...fieldNamed(lang, form, `effect__${name}`, `effect.${name}`)}
          rows={3}
          dir="auto"
          optional={name !== 'claimed' || !required}
        />
      ))}
    </div>
  </section>
)
