import type { FC } from 'hono/jsx'
import { describeLanguage } from '../../../i18n/languages.ts'
import type { Scope } from '../../../platform/scope.ts'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Unit } from '../../accounts/accounts.ts'
import type { Participant } from './participant.ts'
import { sayParticipants } from './participants.messages.ts'

type FieldsProps = { scope: Scope; units: Unit[]; form: PageForm; now?: Participant }

export const ParticipantFields: FC<FieldsProps> = ({ scope: { lang, city }, units, form, now }) => {
  const say = sayParticipants
  const field = (name: string, value?: string) => fieldOf(form, say, lang, name, value)
  const own = units.find(({ id }) => id === now?.unitId)
  return (
    <>
      <TextInput {...field('name', now?.name)} label={say(lang, 'name')} maxlength={200} />
      <TextInput
        {...field('mail', now?.mail ?? undefined)}
        type="email"
        label={say(lang, 'mail')}
        hint={say(lang, 'mail_hint')}
        optional
      />
      <Select
        {...field('lang', now?.lang ?? city.languages[0])}
        label={say(lang, 'lang')}
        options={city.languages.map((one) => ({ value: one, label: describeLanguage(one).name, lang: one }))}
      />
      <Select
        {...field('unit', own?.slug)}
        label={say(lang, 'unit')}
        hint={say(lang, 'unit_hint')}
        options={[
          { value: '', label: say(lang, 'unit_none') },
          ...units
            .filter(({ closedOn, id }) => closedOn === null || id === own?.id)
            .map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang })),
        ]}
      />
    </>
  )
}
