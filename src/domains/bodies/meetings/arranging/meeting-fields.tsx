import type { FC } from 'hono/jsx'
import { clockOf } from '../../../../i18n/city-clock.ts'
import { dayOf, formatShortDay } from '../../../../i18n/format.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import type { Meeting } from '../meeting.ts'
import { fieldIn, sayArranging } from './arranging.messages.ts'

/** The fields of a meeting; `now`: as it stands, where there is one already. */
export const MeetingFields: FC<{ scope: Scope; form: PageForm; now?: Meeting }> = ({ scope, form, now }) => {
  const { lang, city } = scope
  const field = (name: string, value?: string | null) => fieldIn(form, lang, name, value ?? undefined)
  const of = sourceLanguage(city)
  const isOpen = Object.keys(form.words).length > 0 ? form.words.open === 'yes' : now?.openToAll
  return (
    <>
      <TextInput
        {...field('title', now?.title)}
        of={of}
        label={sayArranging(lang, 'field.title')}
        hint={sayArranging(lang, 'field.title_hint')}
        maxlength={200}
      />
      <DateInput
        {...field('day', now && formatShortDay(lang, dayOf(now.startsAt)))}
        label={sayArranging(lang, 'field.day')}
      />
      <TextInput
        {...field('starts', now && clockOf(now.startsAt))}
        label={sayArranging(lang, 'field.starts')}
        hint={sayArranging(lang, 'field.starts_hint')}
      />
      <TextInput
        {...field('ends', now?.endsAt ? clockOf(now.endsAt) : undefined)}
        label={sayArranging(lang, 'field.ends')}
        optional
      />
      <TextInput
        {...field('place', now?.place)}
        of={of}
        label={sayArranging(lang, 'field.place')}
        hint={sayArranging(lang, 'field.place_hint')}
      />
      <TextInput {...field('online', now?.onlineUrl)} type="url" label={sayArranging(lang, 'field.online')} optional />
      <TextArea {...field('words', now?.words)} of={of} label={sayArranging(lang, 'field.words')} rows={4} optional />
      <Checkbox name="open" label={sayArranging(lang, 'field.open')} checked={isOpen === true} />
    </>
  )
}
