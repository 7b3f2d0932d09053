import type { FC } from 'hono/jsx'
import { formatDate, formatMoney, formatNumber } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { sayDates } from '../dates/dates.messages.ts'
import { datesRoutes } from '../dates/dates.routes.ts'
import { inOriginal } from '../pages/view.ts'
import { sayCalls as say } from './calls.messages.ts'
import { callsRoutes } from './calls.routes.ts'
import type { CallsPage, FundingFor } from './funding.read.ts'
import { daysBetween, type FundingAward, type FundingCall, stateOf } from './funding.ts'

type ListProps = { lang: Lang; calls: readonly FundingCall[]; moment: string }

/** Where one can apply now, first; then what opens; at the end, folded, what is over. */
export const CallsView: FC<{ lang: Lang; page: CallsPage }> = ({ lang, page: { calls, moment } }) => {
  const of = (...states: string[]) => calls.filter((call) => states.includes(stateOf(call, moment)))
  const [open, upcoming, over] = [of('open'), of('upcoming'), of('closed', 'withdrawn')]
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      <section class="section" aria-labelledby="open">
        <h2 id="open">{say(lang, 'open')}</h2>
        {open.length === 0 ? (
          <EmptyState words={say(lang, 'none_open')} />
        ) : (
          <CallList lang={lang} calls={open} moment={moment} />
        )}
      </section>
      {upcoming.length > 0 && (
        <section class="section" aria-labelledby="upcoming">
          <h2 id="upcoming">{say(lang, 'upcoming')}</h2>
          <CallList lang={lang} calls={upcoming} moment={moment} />
        </section>
      )}
      {over.length > 0 && (
        <details class="section">
          <summary>{say(lang, 'over')}</summary>
          <CallList lang={lang} calls={over} moment={moment} />
        </details>
      )}
      <ul class="chips section screen-only">
        <li>
          <a class="chip" href={callsRoutes.calendar(lang)}>
            {say(lang, 'calendar')}
          </a>
        </li>
        <li>
          <a class="chip" href={callsRoutes.feed(lang)}>
            {say(lang, 'feed')}
          </a>
        </li>
        <li>
          <a class="chip" href={datesRoutes.dates(lang)}>
            {sayDates(lang, 'title')}
          </a>
        </li>
        <li>
          <a class="chip" href={callsRoutes.money(lang)}>
            {say(lang, 'money')}
          </a>
        </li>
      </ul>
    </>
  )
}

const CallList: FC<ListProps> = ({ lang, calls, moment }) => (
  <ul class="plain-list">
    {calls.map((call) => (
      <li>
        <strong>
          <a href={callsRoutes.call(lang, call.slug)}>
            <Said text={inOriginal(call.title)} lang={lang} />
          </a>
        </strong>
        <br />
        <When lang={lang} call={call} moment={moment} />
      </li>
    ))}
  </ul>
)

/** How it stands: until when, with the days that are left, or since when it is over. */
export const When: FC<{ lang: Lang; call: FundingCall; moment: string }> = ({ lang, call, moment }) => {
  const state = stateOf(call, moment)
  const until = say(lang, 'until', { day: formatDate(lang, call.closesOn), time: call.closesAt })
  if (state === 'withdrawn') return <>{say(lang, 'withdrawn')}</>
  if (state === 'closed') return <>{say(lang, 'closed', { day: formatDate(lang, call.closesOn) })}</>
  if (state !== 'open') return <>{`${say(lang, 'opens', { day: formatDate(lang, call.opensOn) })} · ${until}`}</>
  return <>{`${until} · ${say(lang, 'days_left', { n: daysBetween(moment.slice(0, 10), call.closesOn) })}`}</>
}

/** Who got what for what, and what came of it. */
export const Awards: FC<{ lang: Lang; awards: readonly FundingAward[] }> = ({ lang, awards }) => (
  <ul class="plain-list">
    {awards.map((award) => (
      <li>
        <strong>
          <Said text={inOriginal(award.project)} lang={lang} quiet />
        </strong>
        <br />
        <Said text={inOriginal(award.provider)} lang={lang} quiet />
        {': '}
        {say(lang, 'award', { amount: formatMoney(lang, award.awardedCents), day: formatDate(lang, award.decidedOn) })}
        {award.result !== '' && (
          <p>
            <Said text={inOriginal(award.result)} lang={lang} quiet />
          </p>
        )}
        {award.figure !== null && (
          <p>
            {formatNumber(lang, award.figure)} <Said text={inOriginal(award.figureUnit)} lang={lang} quiet />
          </p>
        )}
        {award.url !== '' && (
          <p>
            <a href={award.url}>{new URL(award.url).hostname}</a>
          </p>
        )}
      </li>
    ))}
  </ul>
)

/** On the page of a goal or a measure: what is open, and what is funded. */
export const FundingOf: FC<{ lang: Lang; page: FundingFor | undefined }> = ({ lang, page }) => {
  if (!page || (page.calls.length === 0 && page.awards.length === 0)) return null
  const open = page.calls.filter((call) => stateOf(call, page.moment) === 'open')
  return (
    <section class="section" aria-labelledby="funding">
      <h2 id="funding">{say(lang, 'title')}</h2>
      {open.map((call) => (
        <p>
          {say(lang, 'call_open')}{' '}
          <a href={callsRoutes.call(lang, call.slug)}>
            <Said text={inOriginal(call.title)} lang={lang} quiet />
          </a>
          {'. '}
          <When lang={lang} call={call} moment={page.moment} />
        </p>
      ))}
      <Awards lang={lang} awards={page.awards} />
      <p>
        <a href={callsRoutes.calls(lang)}>{say(lang, 'all')}</a>
      </p>
    </section>
  )
}
