import type { Calendar } from '../../settings/settings.ts'
import type { Entry } from '../entry.ts'
import { type OpenState, openState } from '../hours/open-state.ts'

/** Of all hours of an entry what helps most now: that it is open somewhere, else where it opens first; null where none is known. */
export function stateNow({ service, places }: Entry, now: Date, calendar: Calendar): OpenState | null {
  const known = [...places.map(({ hours }) => hours), service.hours]
    .map((hours) => openState(hours, now, calendar))
    .filter(({ is }) => is !== 'unknown')
  return known.toSorted((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1))[0] ?? null
}

function rankOf(state: OpenState): string {
  if (state.is === 'open') return ''
  return 'opens' in state && state.opens ? `${state.opens.day}T${state.opens.clock}` : '~'
}
