import type { FC } from 'hono/jsx'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { mandateParts } from '../mandate.ts'
import { nameSide } from '../parity.words.ts'
import type { Seat } from '../seat.ts'
import { saySeats } from '../seats.messages.ts'
import type { BodyPage } from '../seats.read.ts'
import { seatsRoutes } from '../seats.routes.ts'
import { rowField } from './appoint.form.ts'
import { PersonFields, TermFields } from './appoint-view.tsx'
import { sayArranging as say } from './arranging.messages.ts'
import { Version } from './body-form-views.tsx'
import { BodyHead } from './body-head.tsx'
import { HistoryTable } from './body-page-view.tsx'
import { EndForm, OfficeForm } from './leaving-forms.tsx'
import { isTicked } from './ticked.ts'

export type SeatProps = { scope: Scope; page: BodyPage; seat: Seat; form: PageForm; mayArrange: boolean }

/** One seat: everybody who held it, and what can be done with it. */
export const SeatView: FC<SeatProps> = (props) => {
  const { scope, page, seat, form, mayArrange } = props
  const { lang } = scope
  const mandates = page.register.mandates.filter(({ seatId }) => seatId === seat.id)
  const n = page.register.seats.findIndex(({ id }) => id === seat.id) + 1
  return (
    <>
      <BodyHead scope={scope} body={page.body} form={form} title={seat.speaksFor || saySeats(lang, 'seat', { n })} />
      <p>
        {nameSide(lang, seat.side, page.body.sides)}
        {seat.selfOrganised && ` · ${saySeats(lang, 'self_organised')}`}
        {!seat.votes && ` · ${saySeats(lang, 'no_vote')}`}
      </p>
      <div class="section">
        <h2>{say(lang, 'history')}</h2>
        <HistoryTable scope={scope} page={page} mandates={mandates} />
      </div>
      {mayArrange && page.body.closedOn === null && seat.closedOn === null && (
        <>
          <FollowForm {...props} />
          <EndForm {...props} mandates={mandates} />
          <OfficeForm {...props} mandates={mandates} />
          <ReviseForm {...props} />
        </>
      )}
    </>
  )
}

const FollowForm: FC<SeatProps> = ({ scope, page, seat, form }) => {
  const { lang } = scope
  const people = [...page.people.values()].filter(({ erasedAt }) => erasedAt === null)
  return (
    <section class="section" aria-labelledby="follow">
      <h2 id="follow">{say(lang, 'seat.follow')}</h2>
      <form class="form" method="post" action={seatsRoutes.follow(page.body.slug, seat.id)} novalidate>
        <p>{say(lang, 'seat.follow_words')}</p>
        <Version body={page.body} form={form} />
        <Radios
          {...fieldOf(form, say, lang, 'part', 'holder')}
          label={say(lang, 'appoint.part')}
          choices={mandateParts.map((part) => ({ value: part, label: saySeats(lang, `part.${part}`) }))}
        />
        <Select
          {...fieldOf(form, say, lang, rowField('person', 0))}
          label={say(lang, 'appoint.person')}
          options={[
            { value: '', label: say(lang, 'appoint.new_person') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <PersonFields scope={scope} page={page} form={form} row={0} />
        <TermFields scope={scope} body={page.body} form={form} />
        <Button>{say(lang, 'appoint.do')}</Button>
      </form>
    </section>
  )
}

const ReviseForm: FC<SeatProps> = ({ scope: { lang, city }, page, seat, form }) => (
  <section class="section" aria-labelledby="revise">
    <h2 id="revise">{say(lang, 'seat.revise')}</h2>
    <form class="form" method="post" action={seatsRoutes.seat(page.body.slug, seat.id)} novalidate>
      <Version body={page.body} form={form} />
      <TextInput
        {...fieldOf(form, say, lang, 'speaksFor', seat.speaksFor)}
        label={say(lang, 'seat.revise')}
        maxlength={200}
        of={sourceLanguage(city)}
      />
      <Checkbox
        name="selfOrganised"
        label={say(lang, 'seat.self_organised')}
        checked={isTicked(form, 'selfOrganised', seat.selfOrganised)}
      />
      <Checkbox name="votes" label={say(lang, 'seat.votes')} checked={isTicked(form, 'votes', seat.votes)} />
      <Button kind="secondary">{say(lang, 'save')}</Button>
    </form>
  </section>
)
