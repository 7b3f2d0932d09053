import type { FC } from 'hono/jsx'
import { dayOf, formatShortDay } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { fieldOf, type OfficeForm } from './office-form.ts'
import { sayUnits } from './units.messages.ts'

/** Since when and why there is a unit or a post no more. */
export const ClosingFields: FC<{ scope: Scope; form: OfficeForm }> = ({ scope: { lang, now }, form }) => (
  <>
    <DateInput
      {...fieldOf(form, lang, 'closedOn', formatShortDay(lang, dayOf(now)))}
      label={sayUnits(lang, 'close.on')}
    />
    <TextInput {...fieldOf(form, lang, 'closedReason')} label={sayUnits(lang, 'close.reason')} maxlength={1000} />
  </>
)
