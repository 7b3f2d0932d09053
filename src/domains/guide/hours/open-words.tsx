import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Said } from '../../../ui/said/said.tsx'
import { StatusMark, type StatusShape } from '../../../ui/status/status.tsx'
import { sayClock, sayWhen } from './clock-words.ts'
import { sayHours } from './hours.messages.ts'
import type { DayName } from './named-days.ts'
import type { OpenState, Time } from './open-state.ts'
import { meansAppointment } from './read-grid.ts'

/** `source`: the language that the city writes in, for what its calendar and its texts say. */
type Props = { lang: Lang; state: OpenState; source: Lang }

/** "geöffnet bis 17 Uhr", "geschlossen · öffnet morgen wieder um 9 Uhr": a shape and words, never a colour alone. */
export const OpenWords: FC<Props> = ({ lang, state, source }) => {
  const words = 'words' in state && !meansAppointment(state.words) ? state.words : ''
  return (
    <span class="status">
      <span class="status__word">
        <StatusMark shape={shapes[state.is]} />
        <OpenSentence lang={lang} state={state} source={source} />
      </span>
      {words !== '' && <Said text={original(words, source)} lang={lang} />}
    </span>
  )
}

const shapes: Record<OpenState['is'], StatusShape> = {
  open: 'done',
  closed: 'ended',
  arranged: 'dotted',
  maybe: 'unknown',
  unknown: 'unknown',
}

/** The same without a shape and without what the text says beside. */
export const OpenSentence: FC<Props> = ({ lang, state, source }) => {
  const closed =
    state.is === 'closed' && state.name ? <ClosedToday lang={lang} name={state.name} source={source} /> : null
  const said = sayOpen(lang, state)
  return closed === null ? (
    said
  ) : (
    <span>
      {closed}
      {opensAfter(lang, state)}
    </span>
  )
}

/** In one plain line, for lists and papers; without the name of a day because of which it is closed. */
export function sayOpen(lang: Lang, state: OpenState): string {
  if (state.is === 'unknown') return sayHours(lang, 'unknown')
  if (state.is === 'open') return sayOpenNow(lang, state)
  const now = sayHours(lang, state.is)
  return `${now}${opensAfter(lang, state)}`
}

function sayOpenNow(lang: Lang, state: OpenState & { is: 'open' }): string {
  const { until, closesIn, isAlways, isOpenEnded } = state
  if (isOpenEnded) return sayHours(lang, 'open.ended')
  if (closesIn !== null)
    return closesIn === 0 ? sayHours(lang, 'closing.soon') : sayHours(lang, 'closing.in', { minutes: closesIn })
  if (until === null) return sayHours(lang, isAlways ? 'open.always' : 'open.now')
  const clock = sayClock(lang, until.clock)
  // Until two at night is understood without a day.
  const isNear = until.away === 0 || (until.away === 1 && until.clock < '12:00')
  return isNear
    ? sayHours(lang, 'open.until', { clock })
    : sayHours(lang, 'open.until_day', { clock, when: sayWhen(lang, until) })
}

function opensAfter(lang: Lang, state: OpenState): string {
  const opens = 'opens' in state ? state.opens : null
  return opens === null ? '' : ` · ${sayOpening(lang, opens)}`
}

const sayOpening = (lang: Lang, opens: Time) =>
  sayHours(lang, 'opens', { when: sayWhen(lang, opens), clock: sayClock(lang, opens.clock) })

const ClosedToday: FC<{ lang: Lang; name: DayName; source: Lang }> = ({ lang, name, source }) => {
  const kind = sayHours(lang, `kind.${name.kind}`)
  if (name.kind === 'public')
    return <>{sayHours(lang, 'closed.named', { kind, name: sayHours(lang, `holiday.${name.name}`) })}</>
  // The city's own name for a day stands in its own language within a sentence of the reader's.
  const [before, after] = sayHours(lang, 'closed.named', { kind, name: '\u0000' }).split('\u0000')
  return (
    <>
      {before}
      <Said text={original(name.words, source)} lang={lang} quiet />
      {after}
    </>
  )
}
