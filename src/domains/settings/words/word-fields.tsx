import type { FC } from 'hono/jsx'
import { dayOf, formatShortDay } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { fieldOf, type SettingsForm } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import { type CityWord, wordLists } from './word.ts'

type FieldsProps = { scope: Scope; form: SettingsForm; word?: CityWord }

export const WordFields: FC<FieldsProps> = ({ scope: { lang, now }, form, word }) => (
  <>
    <Radios
      {...fieldOf(form, lang, 'list', word?.list)}
      label={saySettings(lang, 'word.list')}
      choices={wordLists.map((list) => ({ value: list, label: saySettings(lang, `list.${list}`) }))}
    />
    <TextInput
      {...fieldOf(form, lang, 'words', word?.words)}
      label={saySettings(lang, 'word.words')}
      maxlength={200}
      required
    />
    <DateInput
      {...fieldOf(form, lang, 'since', formatShortDay(lang, word?.since ?? dayOf(now)))}
      label={saySettings(lang, 'word.since')}
      required
    />
    <TextInput
      {...fieldOf(form, lang, 'earlier', word?.earlier)}
      label={saySettings(lang, 'word.earlier')}
      hint={saySettings(lang, 'word.earlier_hint')}
      maxlength={200}
      optional
    />
  </>
)
