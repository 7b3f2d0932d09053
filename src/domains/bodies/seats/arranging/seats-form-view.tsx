import type { FC } from 'hono/jsx'
import { dayOf, formatShortDay } from '../../../../i18n/format.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { nameSide } from '../parity.words.ts'
import { saySeats } from '../seats.messages.ts'
import type { BodyPage } from '../seats.read.ts'
import { seatsRoutes } from '../seats.routes.ts'
import { sayArranging as say } from './arranging.messages.ts'
import { ClosingFields, Version } from './body-form-views.tsx'
import { BodyHead } from './body-head.tsx'
import { closingBox, linesField, ownLinesField } from './seat.form.ts'
import { isTicked } from './ticked.ts'

type SeatsProps = { scope: Scope; page: BodyPage; form: PageForm }

/** Many seats opened by one form, and many closed by another. */
export const SeatsFormView: FC<SeatsProps> = ({ scope, page, form }) => {
  const { lang, city, now } = scope
  const { body } = page
  const of = sourceLanguage(city)
  return (
    <>
      <BodyHead scope={scope} body={body} form={form} title={say(lang, 'seats')} />
      <section aria-labelledby="open">
        <h2 id="open">{say(lang, 'seats.open')}</h2>
        <form class="form" method="post" action={seatsRoutes.seats(body.slug)} novalidate>
          <p>{say(lang, 'seats.lead')}</p>
          <Version body={body} form={form} />
          {body.sides.map(({ side }) => {
            const name = nameSide(lang, side, body.sides)
            return (
              <>
                <TextArea
                  {...fieldOf(form, say, lang, linesField(side))}
                  label={say(lang, 'seats.of', { side: name })}
                  of={of}
                  optional
                />
                {side !== 'administration' && side !== 'politics' && (
                  <TextArea
                    {...fieldOf(form, say, lang, ownLinesField(side))}
                    label={say(lang, 'seats.own_of', { side: name })}
                    of={of}
                    rows={3}
                    optional
                  />
                )}
              </>
            )
          })}
          <DateInput
            {...fieldOf(form, say, lang, 'openedOn', formatShortDay(lang, dayOf(now)))}
            label={say(lang, 'seats.opened_on')}
          />
          <Checkbox name="noVote" label={say(lang, 'seats.no_vote')} checked={isTicked(form, 'noVote', false)} />
          <Button>{say(lang, 'seats.open')}</Button>
        </form>
      </section>
      {page.open.length > 0 && <CloseForm scope={scope} page={page} form={form} />}
    </>
  )
}

const CloseForm: FC<SeatsProps> = ({ scope, page: { body, open }, form }) => {
  const { lang } = scope
  const label = (i: number) => {
    const { speaksFor, side } = open[i]!
    return `${speaksFor || saySeats(lang, 'seat', { n: i + 1 })} (${nameSide(lang, side, body.sides)})`
  }
  return (
    <section class="section" aria-labelledby="close">
      <h2 id="close">{say(lang, 'seats.close')}</h2>
      <form class="form" method="post" action={seatsRoutes.closeSeats(body.slug)} novalidate>
        <p>{say(lang, 'seats.close_words')}</p>
        <Version body={body} form={form} />
        <fieldset class="kern-fieldset" id="closing">
          <legend class="kern-label">{saySeats(lang, 'seats')}</legend>
          <div class="kern-fieldset__body">
            {open.map(({ id }, i) => (
              <Checkbox name={closingBox(id)} label={label(i)} checked={isTicked(form, closingBox(id), false)} />
            ))}
          </div>
        </fieldset>
        <ClosingFields scope={scope} form={form} />
        <Button kind="secondary">{say(lang, 'seats.close')}</Button>
      </form>
    </section>
  )
}
