import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

/**
 * Where a round stands. `prepared`: its settings can still be changed. `opened`: who is asked what is fixed and filled in
 * beforehand; nobody was written to. `collecting`: answers come in. `closing`: the deadline is over, late answers are taken and
 * marked. `editing`: links open no form any more; what is there is checked and worded. `published`: frozen.
 */
export const roundStates = ['prepared', 'opened', 'collecting', 'closing', 'editing', 'published'] as const
export type RoundState = (typeof roundStates)[number]

/** Days are ISO dates. `remindDays`: days before (negative) and after the deadline. `escalateDays`: working days. */
export type RoundSettings = {
  title: string
  words: string
  dataOn: string
  dueOn: string
  cycleYears: 1 | 2 | 3
  budgetYear: number | null
  remindDays: number[]
  escalateDays: number
  inSchoolHolidays: boolean
  mayWriteToHeads: boolean
  fourEyes: boolean
}

/** Who is asked: all that the plan carries out, save for what is left out. */
export type Asking = { asksContributors: boolean; leftMeasures: string[]; leftUnits: string[] }

export type Round = RoundSettings &
  Asking & {
    id: string
    slug: string
    planId: string
    previousId: string | null
    state: RoundState
    version: number
  }

export type RoundStep = { state: RoundState; at: Date; actor: string; reason: string }

const following: Record<RoundState, readonly RoundState[]> = {
  prepared: ['opened'],
  opened: ['collecting'],
  collecting: ['closing'],
  closing: ['editing', 'collecting'],
  editing: ['published', 'closing'],
  published: [],
}

/** Going back needs a reason: whoever answers is told other things than before. */
export function decideRoundStep(
  from: RoundState,
  to: RoundState,
  reason: string,
): Outcome<{ state: RoundState; reason: string }, 'round.not_from_here' | 'round.reason_missing'> {
  if (!following[from].includes(to)) return refused('round.not_from_here')
  const isBack = roundStates.indexOf(to) < roundStates.indexOf(from)
  if (isBack && reason.trim() === '') return refused('round.reason_missing')
  return ok({ state: to, reason: reason.trim() })
}

/** Whether whoever is asked can answer: by the link, or signed in. */
export function takesAnswers(state: RoundState): boolean {
  return state === 'collecting' || state === 'closing'
}
