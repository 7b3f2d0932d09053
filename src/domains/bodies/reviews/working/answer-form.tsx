import type { FC } from 'hono/jsx'
import { sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { fieldOf, versionIn } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { mayEdit } from '../../../plan/plan.ts'
import { verdicts } from '../answer.ts'
import { nameContribution } from '../contribution-item.tsx'
import { sayReviews } from '../reviews.messages.ts'
import { reviewsRoutes } from '../reviews.routes.ts'
import type { StatementProps } from './statement-view.tsx'
import { sayWorking } from './working.messages.ts'

/** Verdict, reason and, in the same act, the new words of the text that it is on. */
export const AnswerForm: FC<StatementProps> = ({ scope, one, beside, form }) => {
  const { lang, city, viewer } = scope
  const { record, answer, meant } = one
  const field = (name: string, value?: string) => fieldOf(form, sayWorking, lang, name, value)
  const open = beside.filter((other) => other.answer === null)
  const part = meant?.part ?? record?.parts[0]?.part
  const text = mayEdit(viewer) ? record?.parts.find((each) => each.part === part) : undefined
  return (
    <section class="section" aria-labelledby="answer">
      <h2 id="answer">{sayWorking(lang, answer ? 'answer.again' : 'answer.title')}</h2>
      <form class="form" method="post" action={reviewsRoutes.statement(one.number)} novalidate>
        <Radios
          {...field('verdict', answer?.verdict)}
          label={sayWorking(lang, 'answer.verdict')}
          choices={verdicts.map((verdict) => ({ value: verdict, label: sayReviews(lang, `verdict.${verdict}`) }))}
        />
        <TextArea
          {...field('reason', answer?.reason)}
          of={sourceLanguage(city)}
          label={sayWorking(lang, 'answer.reason')}
          hint={sayWorking(lang, 'answer.reason_hint')}
        />
        {record && text && (
          <>
            <input type="hidden" name="part" value={text.part} />
            <input type="hidden" name="version" value={versionIn(form, record.version)} />
            <TextArea
              {...field(`text-${text.part}`, text.words)}
              of={sourceLanguage(city)}
              rows={text.part === 'title' ? 2 : 10}
              label={sayWorking(lang, 'answer.words', { part: sayReviews(lang, `part.${text.part}`) })}
              hint={sayWorking(lang, 'answer.words_hint')}
            />
          </>
        )}
        {open.length > 0 && (
          <fieldset class="kern-fieldset">
            <legend class="kern-label">{sayWorking(lang, 'answer.also')}</legend>
            <div class="kern-fieldset__body">
              {open.map((other) => (
                <Checkbox
                  name={`also-${other.number}`}
                  label={`${nameContribution(lang, other)}: ${shortened(other.words)}`}
                  checked={form.words[`also-${other.number}`] === 'yes'}
                />
              ))}
            </div>
          </fieldset>
        )}
        <Button>{sayWorking(lang, 'answer.save')}</Button>
      </form>
    </section>
  )
}

function shortened(words: string): string {
  return words.length <= 120 ? words : `${words.slice(0, 120).replace(/\s\S*$/, '')} …`
}
