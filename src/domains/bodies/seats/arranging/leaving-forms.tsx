import type { FC } from 'hono/jsx'
import { dayOf, formatShortDay } from '../../../../i18n/format.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { fieldOf } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { leavings } from '../ending.ts'
import { isOver, type Mandate, offices } from '../mandate.ts'
import { saySeats } from '../seats.messages.ts'
import type { BodyPage } from '../seats.read.ts'
import { seatsRoutes } from '../seats.routes.ts'
import { sayArranging as say } from './arranging.messages.ts'
import { Version } from './body-form-views.tsx'
import type { SeatProps } from './seat-view.tsx'

type MandatesProps = SeatProps & { mandates: readonly Mandate[] }

/** Who leaves before their term is over. */
export const EndForm: FC<MandatesProps> = ({ scope, page, seat, form, mandates }) => {
  const { lang, now } = scope
  const running = mandates.filter((one) => !isOver(one, dayOf(now)))
  if (running.length === 0) return null
  return (
    <section class="section" aria-labelledby="leave">
      <h2 id="leave">{say(lang, 'leave')}</h2>
      <form class="form" method="post" action={seatsRoutes.endMandate(page.body.slug, seat.id)} novalidate>
        <p>{say(lang, 'leave.words')}</p>
        <Version body={page.body} form={form} />
        <Select
          {...fieldOf(form, say, lang, 'mandate', running[0]?.id)}
          label={say(lang, 'leave.who')}
          options={running.map((one) => ({ value: one.id, label: nameIn(scope, page, one) }))}
        />
        <Radios
          {...fieldOf(form, say, lang, 'leaving', 'resigned')}
          label={say(lang, 'leave.how')}
          choices={leavings.map((value) => ({ value, label: say(lang, `leave.${value}`) }))}
        />
        <DateInput
          {...fieldOf(form, say, lang, 'lastDay', formatShortDay(lang, dayOf(now)))}
          label={say(lang, 'leave.last_day')}
        />
        <TextInput
          {...fieldOf(form, say, lang, 'leavingReason')}
          label={say(lang, 'reason')}
          maxlength={500}
          optional
        />
        <Button>{say(lang, 'leave.do')}</Button>
      </form>
    </section>
  )
}

/** Which office the holder has. */
export const OfficeForm: FC<MandatesProps> = ({ scope, page, seat, form, mandates }) => {
  const { lang, now } = scope
  const holder = mandates.find((one) => one.part === 'holder' && !isOver(one, dayOf(now)))
  if (!holder) return null
  return (
    <section class="section" aria-labelledby="give-office">
      <h2 id="give-office">{say(lang, 'office.give')}</h2>
      <form class="form" method="post" action={seatsRoutes.giveOffice(page.body.slug, seat.id)} novalidate>
        <Version body={page.body} form={form} />
        <input type="hidden" name="holder" value={holder.id} />
        <Select
          {...fieldOf(form, say, lang, 'office', holder.office ?? '')}
          label={`${say(lang, 'office')}: ${nameIn(scope, page, holder)}`}
          options={[
            { value: '', label: say(lang, 'office.none') },
            ...offices.map((office) => ({ value: office, label: saySeats(lang, `office.${office}`) })),
          ]}
        />
        <Button kind="secondary">{say(lang, 'save')}</Button>
      </form>
    </section>
  )
}

function nameIn({ lang }: Scope, { people, units }: BodyPage, { participantId, unitId, part }: Mandate): string {
  const name = people.get(participantId ?? '')?.name || units.get(unitId ?? '')?.name.words || saySeats(lang, 'erased')
  return `${name} (${saySeats(lang, `part.${part}`)})`
}
