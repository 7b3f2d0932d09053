import type { FC } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { Radios } from '../../../ui/radios/radios.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { needKinds } from './invitation.ts'
import { sayMeeting } from './meetings.messages.ts'
import { meetingsRoutes } from './meetings.routes.ts'
import type { RoomMeeting } from './room-meeting.read.ts'

type AnswerProps = {
  scope: Scope
  pass: string
  page: RoomMeeting
  form: PageForm
  own: NonNullable<RoomMeeting['own']>
}

/** Whether somebody comes, and what they need for it. */
export const AnswerForm: FC<AnswerProps> = ({ scope: { lang }, pass, page: { meeting, mayAnswer }, form, own }) => {
  const { invitation, choices, needs, standsInFor } = own
  const field = (name: string, value?: string) => fieldOf(form, sayMeeting, lang, name, value)
  const hasTyped = 'answer' in form.words || 'message' in form.words
  return (
    <section class="section" aria-labelledby="coming">
      <h2 id="coming">{sayMeeting(lang, 'answer.title')}</h2>
      {standsInFor.map((name) => (
        <p>{sayMeeting(lang, 'answer.deputy', { name })}</p>
      ))}
      {mayAnswer && !own.isNeeded && <p>{sayMeeting(lang, 'answer.not_needed')}</p>}
      {!mayAnswer && invitation.answer !== null && <p>{sayMeeting(lang, `answer.${invitation.answer}`)}</p>}
      {!mayAnswer && <p>{sayMeeting(lang, 'answer.over')}</p>}
      {mayAnswer && (
        <form class="form" method="post" action={meetingsRoutes.roomMeeting(lang, pass, meeting.id)} novalidate>
          <Radios
            {...field('answer', invitation.answer ?? undefined)}
            label={sayMeeting(lang, 'answer.title')}
            choices={choices.map((one) => ({ value: one, label: sayMeeting(lang, `answer.${one}`) }))}
          />
          <fieldset class="kern-fieldset" aria-describedby="needs-hint">
            <legend class="kern-label">{sayMeeting(lang, 'needs.title')}</legend>
            <p class="kern-hint" id="needs-hint">
              {sayMeeting(lang, 'needs.words')}
            </p>
            {needKinds.map((kind) => {
              const had = needs.find((one) => one.kind === kind)
              const name = `need_${kind}`
              return (
                <>
                  <Checkbox
                    name={name}
                    label={sayMeeting(lang, `need.${kind}`)}
                    checked={hasTyped ? form.words[name] === 'yes' : had !== undefined}
                  />
                  {(kind === 'interpreter' || kind === 'childcare') && (
                    <TextInput
                      {...field(`${name}_words`, had?.words)}
                      dir="auto"
                      label={sayMeeting(lang, `need.${kind}_words`)}
                      maxlength={200}
                    />
                  )}
                </>
              )
            })}
          </fieldset>
          <TextArea
            {...field('message', invitation.words)}
            dir="auto"
            label={sayMeeting(lang, 'answer.words')}
            rows={3}
            optional
          />
          <Button>{sayMeeting(lang, 'answer.send')}</Button>
        </form>
      )}
    </section>
  )
}
