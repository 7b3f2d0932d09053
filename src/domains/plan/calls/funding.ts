import { clockOf } from '../../../i18n/city-clock.ts'
import { dayOf } from '../../../i18n/format.ts'

/** For what a call or an award is: a measure, or a goal. */
export type Target = { kind: 'measure' | 'goal'; id: string }

/** What a call and an award have in common beside what they say. */
export type Funding = {
  id: string
  version: number
  /** The last that was done with it; null: a draft. */
  life: { act: 'published' | 'withdrawn'; reason: string; at: Date } | null
  targets: Target[]
}

/** As applicants say it of themselves; '' where they have not. */
export const applicants = ['association', 'migrant_organisation', 'welfare', 'school', 'business', 'other'] as const
export type Applicant = (typeof applicants)[number] | ''

export type CallWords = {
  reference: string
  title: string
  audience: string
  conditions: string
  opensOn: string
  closesOn: string
  /** "17:00" on the city's clocks: until that minute has begun. */
  closesAt: string
  totalCents: number | null
  projectCents: number | null
  url: string
  mail: string
  telephone: string
  contact: string
}
export type FundingCall = Funding & CallWords & { slug: string }

export type AwardWords = {
  reference: string
  callId: string | null
  provider: string
  applicant: Applicant
  project: string
  awardedCents: number
  spentCents: number | null
  startsOn: string | null
  endsOn: string | null
  districts: string[]
  result: string
  figure: number | null
  figureUnit: string
  url: string
  decidedOn: string
  decidedBy: string
}
export type FundingAward = Funding & AwardWords

export const callStates = ['draft', 'upcoming', 'open', 'closed', 'withdrawn'] as const
export type CallState = (typeof callStates)[number]

/** How a call stands. `moment`: day and time on the city's clocks, "2026-11-28T17:00", so that summer time matters to nobody. */
export function stateOf(
  call: Pick<FundingCall, 'life' | 'opensOn' | 'closesOn' | 'closesAt'>,
  moment: string,
): CallState {
  if (call.life === null) return 'draft'
  if (call.life.act === 'withdrawn') return 'withdrawn'
  if (moment < `${call.opensOn}T00:00`) return 'upcoming'
  return moment < deadlineOf(call) ? 'open' : 'closed'
}

export function deadlineOf({ closesOn, closesAt }: Pick<FundingCall, 'closesOn' | 'closesAt'>): string {
  return `${closesOn}T${closesAt}`
}

/** Day and time on the city's clocks. */
export function momentOf(now: Date): string {
  return `${dayOf(now)}T${clockOf(now)}`
}

/** Until when calls stand as they do: the next deadline of those that are open. */
export function untilOf({ calls, moment }: { calls: readonly FundingCall[]; moment: string }): string | null {
  const ends = calls.filter((call) => stateOf(call, moment) === 'open').map(deadlineOf)
  return ends.sort()[0] ?? null
}

const order: Record<CallState, number> = { open: 0, upcoming: 1, draft: 2, closed: 3, withdrawn: 4 }

/** Open ones first, the next to close before all; then what opens; at the end what is over, the latest first. */
export function byUrgency(moment: string) {
  return (a: FundingCall, b: FundingCall): number => {
    const [one, other] = [stateOf(a, moment), stateOf(b, moment)]
    const isOver = one === 'closed' || one === 'withdrawn'
    const day = (call: FundingCall, state: CallState) => (state === 'upcoming' ? call.opensOn : deadlineOf(call))
    const later = day(a, one).localeCompare(day(b, other))
    return order[one] - order[other] || (isOver ? -later : later) || a.title.localeCompare(b.title)
  }
}

/** What still stands against publishing a call. */
export function lacksOfCall(call: Pick<CallWords, 'url' | 'mail' | 'telephone'>): 'call.no_way' | null {
  return call.url === '' && call.mail === '' && call.telephone === '' ? 'call.no_way' : null
}

/** Whole days from one to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
