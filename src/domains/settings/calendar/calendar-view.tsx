import type { FC } from 'hono/jsx'
import { compareNames, dayOf } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { lands } from '../land.ts'
import { fieldOf, type SettingsForm } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import { settingsRoutes } from '../settings.routes.ts'
import { SettingsHead } from '../settings-head.tsx'
import { type Calendar, daysKinds } from '../working-day.ts'
import { YearTable } from './year-table.tsx'

type CalendarProps = { scope: Scope; calendar: Calendar & { version: number }; form: SettingsForm }

export const CalendarView: FC<CalendarProps> = ({ scope, calendar, form }) => {
  const { lang, now } = scope
  const thisYear = Number(dayOf(now).slice(0, 4))
  return (
    <>
      <SettingsHead lang={lang} page="calendar" form={form} />
      <section class="section" aria-labelledby="land-title">
        <h2 id="land-title">{saySettings(lang, 'calendar.holidays')}</h2>
        <LandForm scope={scope} calendar={calendar} form={form} />
      </section>
      {[thisYear, thisYear + 1].map((year) => (
        <section class="section" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <YearTable lang={lang} year={year} calendar={calendar} />
        </section>
      ))}
      <section class="section" aria-labelledby="add">
        <h2 id="add">{saySettings(lang, 'days.add')}</h2>
        <form class="form" method="post" action={settingsRoutes.days()} novalidate>
          <Radios
            {...fieldOf(form, lang, 'kind')}
            label={saySettings(lang, 'days.kind')}
            choices={daysKinds.map((kind) => {
              return {
                value: kind,
                label: saySettings(lang, `kind.${kind}`),
                hint: saySettings(lang, `kind_hint.${kind}`),
              }
            })}
          />
          <TextInput {...fieldOf(form, lang, 'name')} label={saySettings(lang, 'days.name')} maxlength={200} required />
          <DateInput {...fieldOf(form, lang, 'fromOn')} label={saySettings(lang, 'days.from')} required />
          <DateInput {...fieldOf(form, lang, 'toOn')} label={saySettings(lang, 'days.to')} optional />
          <Button>{saySettings(lang, 'days.save')}</Button>
        </form>
      </section>
    </>
  )
}

const LandForm: FC<CalendarProps> = ({ scope: { lang }, calendar, form }) => {
  const options = lands
    .map((land) => ({ value: land as string, label: saySettings(lang, `land.${land}`) }))
    .sort((a, b) => compareNames(lang, a.label, b.label))
  return (
    <form class="form" method="post" action={settingsRoutes.calendar()} novalidate>
      <input type="hidden" name="version" value={versionIn(form, calendar.version)} />
      <Select
        {...fieldOf(form, lang, 'land', calendar.land ?? '')}
        label={saySettings(lang, 'calendar.land')}
        hint={saySettings(lang, 'calendar.land_hint')}
        options={[{ value: '', label: saySettings(lang, 'calendar.no_land') }, ...options]}
      />
      <Button>{saySettings(lang, 'save')}</Button>
    </form>
  )
}
