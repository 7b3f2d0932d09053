import type { FC } from 'hono/jsx'
import { dayOf, formatShortDay } from '../../../../i18n/format.ts'
import { describeLanguage } from '../../../../i18n/languages.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { Select } from '../../../../ui/select/select.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import type { Body } from '../body.ts'
import { nameSide } from '../parity.words.ts'
import { SeatName } from '../register-view.tsx'
import type { Seat } from '../seat.ts'
import type { BodyPage } from '../seats.read.ts'
import { seatsRoutes } from '../seats.routes.ts'
import { rowField } from './appoint.form.ts'
import { sayArranging as say } from './arranging.messages.ts'
import { Version } from './body-form-views.tsx'
import { BodyHead } from './body-head.tsx'
import { isTicked } from './ticked.ts'

type AppointProps = { scope: Scope; page: BodyPage; vacant: readonly Seat[]; form: PageForm }

/** A row for each vacant seat; all that are filled in are one act, by which parity is judged. */
export const AppointView: FC<AppointProps> = ({ scope, page, vacant, form }) => {
  const { lang, city } = scope
  const { body } = page
  return (
    <>
      <BodyHead scope={scope} body={body} form={form} title={say(lang, 'appoint')} />
      {vacant.length === 0 ? (
        <p>{say(lang, 'appoint.none')}</p>
      ) : (
        <form class="form" method="post" action={seatsRoutes.appoint(body.slug)} novalidate>
          <p>{say(lang, 'appoint.lead')}</p>
          <Version body={body} form={form} />
          <TermFields scope={scope} body={body} form={form} />
          {vacant.map((seat, row) => (
            <fieldset class="kern-fieldset">
              <legend class="kern-label">
                {nameSide(lang, seat.side, body.sides)}:{' '}
                <SeatName lang={lang} source={sourceLanguage(city)} page={page} seat={seat} />
              </legend>
              <div class="kern-fieldset__body">
                <PersonFields scope={scope} page={page} form={form} row={row} />
              </div>
            </fieldset>
          ))}
          <Button>{say(lang, 'appoint.do')}</Button>
        </form>
      )}
    </>
  )
}

type TermProps = { scope: Scope; body: Body; form: PageForm }

export const TermFields: FC<TermProps> = ({ scope: { lang, now }, body, form }) => (
  <>
    <DateInput
      {...fieldOf(form, say, lang, 'startsOn', formatShortDay(lang, dayOf(now)))}
      label={say(lang, 'appoint.starts_on')}
    />
    <DateInput {...fieldOf(form, say, lang, 'endsOn')} label={say(lang, 'appoint.ends_on')} optional />
    {body.allowsExceptions && (
      <TextInput
        {...fieldOf(form, say, lang, 'parityReason')}
        label={say(lang, 'appoint.parity_reason')}
        maxlength={500}
        optional
      />
    )}
    <Checkbox name="quiet" label={say(lang, 'appoint.quiet')} checked={isTicked(form, 'quiet', false)} />
  </>
)

type PersonProps = { scope: Scope; page: BodyPage; form: PageForm; row: number }

export const PersonFields: FC<PersonProps> = ({ scope: { lang, city }, page, form, row }) => {
  const field = (name: string, value?: string) => fieldOf(form, say, lang, rowField(name, row), value)
  const units = [...page.units.values()].filter(({ closedOn }) => closedOn === null)
  return (
    <>
      <TextInput {...field('name')} label={say(lang, 'appoint.name')} maxlength={200} />
      <TextInput {...field('mail')} type="email" label={say(lang, 'appoint.mail')} optional />
      <Select
        {...field('lang', city.languages[0])}
        label={say(lang, 'appoint.lang')}
        options={city.languages.map((one) => ({ value: one, label: describeLanguage(one).name, lang: one }))}
      />
      <Select
        {...field('unit')}
        label={say(lang, 'appoint.unit')}
        hint={say(lang, 'appoint.unit_hint')}
        options={[
          { value: '', label: say(lang, 'appoint.unit_none') },
          ...units.map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang })),
        ]}
      />
    </>
  )
}
