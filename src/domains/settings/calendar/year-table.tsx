import type { FC } from 'hono/jsx'
import { formatWeekday } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { holidaysOf } from '../holiday.ts'
import { saySettings } from '../settings.messages.ts'
import { settingsRoutes } from '../settings.routes.ts'
import { type Calendar, countWorkingDays } from '../working-day.ts'

type YearProps = { lang: Lang; year: number; calendar: Calendar }
type Entry = { fromOn: string; toOn: string; name: string; kind: 'public' | 'school' | 'closed'; id?: string }

/** Public holidays and the city's own days, as they come in a year. */
export const YearTable: FC<YearProps> = ({ lang, year, calendar }) => {
  const columns = (['days.when', 'days.name', 'days.kind', 'days.remove'] as const).map((key) => {
    return { name: saySettings(lang, key) }
  })
  const label = saySettings(lang, 'calendar.year', { year: String(year) })
  return (
    <>
      <p>{saySettings(lang, 'calendar.working_days', { n: countWorkingDays(year, calendar) })}</p>
      <DataTable
        label={label}
        caption={label}
        columns={columns}
        rows={entriesOf(lang, year, calendar).map((entry) => [
          sayDays(lang, entry),
          entry.name,
          saySettings(lang, `kind.${entry.kind}`),
          entry.id !== undefined && (
            <form method="post" action={settingsRoutes.removeDays(entry.id)}>
              <Button kind="secondary" label={saySettings(lang, 'remove_named', { name: entry.name })}>
                {saySettings(lang, 'remove')}
              </Button>
            </form>
          ),
        ])}
      />
    </>
  )
}

function entriesOf(lang: Lang, year: number, { land, days }: Calendar): Entry[] {
  const kept = holidaysOf(year, land).map(({ day, name }) => {
    return { fromOn: day, toOn: day, name: saySettings(lang, `holiday.${name}`), kind: 'public' as const }
  })
  const own = days.filter(({ fromOn, toOn }) => fromOn <= `${year}-12-31` && toOn >= `${year}-01-01`)
  return [...kept, ...own].sort((a, b) => a.fromOn.localeCompare(b.fromOn))
}

function sayDays(lang: Lang, { fromOn, toOn }: Entry): string {
  const say = (day: string) => formatWeekday(lang, day)
  return fromOn === toOn ? say(fromOn) : saySettings(lang, 'days.from_to', { from: say(fromOn), to: say(toOn) })
}
