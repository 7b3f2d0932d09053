import type { FC } from 'hono/jsx'
import { formatDate, formatMonth } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import type { NotedDay } from '../../../ui/page.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { sayCalls } from '../calls/calls.messages.ts'
import { callsRoutes } from '../calls/calls.routes.ts'
import { sayDates as say } from './dates.messages.ts'
import type { DatesPage } from './dates.read.ts'
import { datesRoutes } from './dates.routes.ts'
import { inMonths, type Month } from './dates.ts'

/** What comes, month by month; what is over is folded. */
export const DatesView: FC<{ lang: Lang; page: DatesPage }> = ({ lang, page: { days, today } }) => {
  const { coming, past } = inMonths(days, today)
  const hasRounds = days.some(({ kind }) => kind === 'data' || kind === 'due')
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      <ul class="chips screen-only">
        <li>
          <a class="chip" href={datesRoutes.calendar(lang)}>
            {say(lang, 'calendar')}
          </a>
        </li>
        {hasRounds && (
          <li>
            <a class="chip" href={datesRoutes.calendarOfRounds(lang)}>
              {say(lang, 'calendar_rounds')}
            </a>
          </li>
        )}
        <li>
          <a class="chip" href={callsRoutes.calls(lang)}>
            {sayCalls(lang, 'title')}
          </a>
        </li>
      </ul>
      {coming.length === 0 && <EmptyState words={say(lang, 'none')} />}
      <Months lang={lang} months={coming} />
      {past.length > 0 && (
        <details class="section">
          <summary>{say(lang, 'past')}</summary>
          <Months lang={lang} months={past} />
        </details>
      )}
    </>
  )
}

const Months: FC<{ lang: Lang; months: readonly Month[] }> = ({ lang, months }) => (
  <>
    {months.map(({ month, days }) => (
      <section class="section" aria-labelledby={`month-${month}`}>
        <h2 id={`month-${month}`}>{formatMonth(lang, `${month}-01`)}</h2>
        <ul class="plain-list">
          {days.map((one) => (
            <Day lang={lang} one={one} />
          ))}
        </ul>
      </section>
    ))}
  </>
)

const Day: FC<{ lang: Lang; one: NotedDay }> = ({ lang, one: { kind, day, clock, title, of, isDone, href } }) => (
  <li>
    <time datetime={clock === null ? day : `${day}T${clock}`}>
      {clock === null ? formatDate(lang, day) : say(lang, 'at', { day: formatDate(lang, day), time: clock })}
    </time>
    {' · '}
    {say(lang, isDone ? 'kind.milestone_done' : `kind.${kind}`)}
    <br />
    <strong>
      {href === null ? (
        <Said text={title} lang={lang} quiet />
      ) : (
        <a href={href}>
          <Said text={title} lang={lang} quiet />
        </a>
      )}
    </strong>
    {of !== null && (
      <>
        <br />
        <Said text={of} lang={lang} quiet />
      </>
    )}
  </li>
)
