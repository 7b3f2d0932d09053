import type { FC } from 'hono/jsx'
import { dayOf, formatShortDay } from '../../../../i18n/format.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import type { TiedField } from '../../../plan/plan.ts'
import type { Body } from '../body.ts'
import { seatsRoutes } from '../seats.routes.ts'
import { sayArranging as say } from './arranging.messages.ts'
import { BodyFields } from './body-fields.tsx'
import { BodyHead } from './body-head.tsx'

type EditProps = { scope: Scope; body: Body; fields: readonly TiedField[]; form: PageForm }

export const EditBodyView: FC<EditProps> = ({ scope, body, fields, form }) => {
  const { lang } = scope
  const isClosing = form.words.closedOn !== undefined
  return (
    <>
      <BodyHead scope={scope} body={body} form={form} title={say(lang, 'edit')} />
      <form class="form" method="post" action={seatsRoutes.editBody(body.slug)} novalidate>
        <Version body={body} form={form} />
        <BodyFields scope={scope} form={isClosing ? { words: {}, errors: {} } : form} fields={fields} now={body} />
        <Button>{say(lang, 'save')}</Button>
      </form>
      <section class="section" aria-labelledby="close">
        <h2 id="close">{say(lang, 'close')}</h2>
        <form class="form" method="post" action={seatsRoutes.closeBody(body.slug)} novalidate>
          <p>{say(lang, 'close_words')}</p>
          <Version body={body} form={form} />
          <ClosingFields scope={scope} form={form} />
          <Button kind="secondary">{say(lang, 'close')}</Button>
        </form>
      </section>
    </>
  )
}

export const Version: FC<{ body: Body; form: PageForm }> = ({ body, form }) => (
  <input type="hidden" name="version" value={versionIn(form, body.version)} />
)

export const ClosingFields: FC<{ scope: Scope; form: PageForm }> = ({ scope: { lang, now }, form }) => (
  <>
    <DateInput
      {...fieldOf(form, say, lang, 'closedOn', formatShortDay(lang, dayOf(now)))}
      label={say(lang, 'closed_on')}
    />
    <TextInput {...fieldOf(form, say, lang, 'closedReason')} label={say(lang, 'reason')} maxlength={500} />
  </>
)
