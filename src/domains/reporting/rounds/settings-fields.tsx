import type { FC } from 'hono/jsx'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { Radios } from '../../../ui/radios/radios.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayRounds as say } from './rounds.messages.ts'

const ticks = ['inSchoolHolidays', 'mayWriteToHeads', 'fourEyes'] as const

/** `form`: what stands in it, be it typed or from before. `isOpened`: what was asked by is told, not changed. */
export const SettingsFields: FC<{ scope: Scope; form: PageForm; isOpened?: boolean }> = ({
  scope,
  form,
  isOpened = false,
}) => {
  const { lang, city } = scope
  const field = (name: string) => fieldOf(form, say, lang, name)
  const hint = (name: 'words' | 'dataOn' | 'budgetYear' | 'remindDays' | 'escalateDays') =>
    say(lang, `field.${name}_hint`)
  return (
    <>
      <TextInput {...field('title')} label={say(lang, 'field.title')} of={sourceLanguage(city)} maxlength={200} />
      <TextArea
        {...field('words')}
        label={say(lang, 'field.words')}
        hint={hint('words')}
        of={sourceLanguage(city)}
        rows={4}
        optional
      />
      {isOpened ? (
        (['dataOn', 'dueOn', 'cycleYears'] as const).map((name) => (
          <input type="hidden" name={name} value={form.words[name] ?? ''} />
        ))
      ) : (
        <>
          <DateInput {...field('dataOn')} label={say(lang, 'field.dataOn')} hint={hint('dataOn')} />
          <DateInput {...field('dueOn')} label={say(lang, 'field.dueOn')} />
          <Radios
            {...field('cycleYears')}
            label={say(lang, 'field.cycleYears')}
            choices={[1, 2, 3].map((years) => ({
              value: String(years),
              label: say(lang, 'facts.cycle_words', { years }),
            }))}
          />
        </>
      )}
      <TextInput {...field('budgetYear')} label={say(lang, 'field.budgetYear')} hint={hint('budgetYear')} optional />
      <TextInput {...field('remindDays')} label={say(lang, 'field.remindDays')} hint={hint('remindDays')} optional />
      <TextInput {...field('escalateDays')} label={say(lang, 'field.escalateDays')} hint={hint('escalateDays')} />
      {ticks.map((name) => (
        <Checkbox name={name} label={say(lang, `field.${name}`)} checked={form.words[name] === 'yes'} />
      ))}
    </>
  )
}
