import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import type { Words } from '../../../../platform/http/form.ts'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { sayWeekday } from '../clock-words.ts'
import { weekdays } from '../grid.ts'
import { sayHoursForm, sayHoursRefusal } from './form.messages.ts'
import { hoursField, wordsOfHours } from './hours.form.ts'

/** `legend`: of what these are the hours. `hours`: what holds while nobody has typed into the form. */
type Props = { lang: Lang; prefix: string; legend: string; form: PageForm; hours: string }

/** When it is open, day by day as at a door; what that cannot say, in the syntax of OpenStreetMap. */
export const HoursFields: FC<Props> = ({ lang, prefix, legend, form, hours }) => {
  // Ticks that were taken away are not sent: one field that always is tells whether the form was.
  const wasSent = form.words[hoursField(prefix, 'text')] !== undefined
  const words = wasSent ? form.words : wordsOfHours(prefix, hours)
  const input = (part: string, label: string, hint?: string) => {
    const name = hoursField(prefix, part)
    const refusal = form.errors[name]
    return { lang, name, label, hint, value: words[name] ?? '', error: refusal && sayHoursRefusal(lang, refusal) }
  }
  const text = input('text', sayHoursForm(lang, 'text'), sayHoursForm(lang, 'text_hint'))
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{legend}</legend>
      <p class="kern-hint">{sayHoursForm(lang, 'hint')}</p>
      <div class="kern-fieldset__body">
        {weekdays.map((day) => (
          <>
            <TextInput {...input(day, sayWeekday(lang, day))} autocomplete="off" maxlength={80} dir="auto" />
            <Tick
              words={words}
              name={hoursField(prefix, `${day}_arranged`)}
              label={sayHoursForm(lang, 'arranged', { day: sayWeekday(lang, day) })}
            />
          </>
        ))}
        <Tick words={words} name={hoursField(prefix, 'otherwise')} label={sayHoursForm(lang, 'otherwise')} />
        {(['public', 'school'] as const).map((which) => (
          <>
            <Radios
              {...input(which, sayHoursForm(lang, which))}
              choices={(['closed', 'usual', 'other'] as const).map((value) => ({
                value,
                label: sayHoursForm(lang, `on.${value}`),
              }))}
            />
            <TextInput
              {...input(`${which}_times`, sayHoursForm(lang, `${which}_times`))}
              autocomplete="off"
              maxlength={80}
              dir="auto"
            />
          </>
        ))}
        <details open={text.value !== '' || text.error !== undefined}>
          <summary>{sayHoursForm(lang, 'more')}</summary>
          <TextInput {...text} autocomplete="off" maxlength={400} dir="auto" />
        </details>
      </div>
    </fieldset>
  )
}

const Tick: FC<{ words: Words; name: string; label: string }> = ({ words, name, label }) => (
  <Checkbox name={name} label={label} checked={words[name] === 'yes'} />
)
