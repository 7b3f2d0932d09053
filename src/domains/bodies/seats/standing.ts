import { addDays } from '../../settings/settings.ts'
import { composeOn, type SideCount, turnsOf } from './composition.ts'
import type { Register } from './mandate.ts'
import { broken, judge, type ParityRule, total, type Verdict } from './parity.ts'

/** What parity of a body is judged by. */
export type Charter = {
  sides: readonly string[]
  rules: readonly ParityRule[]
  /** Within how many days broken parity is to be healed, and who has to see to it. */
  healDays: number
  healer: string
  allowsExceptions: boolean
}

type Judged = { counts: SideCount[]; verdicts: (Verdict & { rule: ParityRule })[] }

/** unruled: no rule is in force. empty: nobody sits in it, so that there is nothing to be judged yet. */
export type Standing = Judged &
  (
    | { state: 'unruled' | 'empty' | 'holds' }
    | { state: 'broken'; since: string; healBy: string; isOverdue: boolean; healer: string }
  )

/** How parity stands on a day. Told by seats and mandates alone; no record of its own could say otherwise. */
export function standingOn(charter: Charter, register: Register, day: string): Standing {
  const judged = judgeOn(charter, register, day)
  if (judged.verdicts.length === 0) return { state: 'unruled', ...judged }
  if (total(judged.counts) === 0) return { state: 'empty', ...judged }
  if (broken(judged.verdicts).length === 0) return { state: 'holds', ...judged }
  const since = brokenSince(charter, register, day)
  const healBy = addDays(since, charter.healDays)
  return { state: 'broken', since, healBy, isOverdue: healBy < day, healer: charter.healer, ...judged }
}

export function isBrokenOn(charter: Charter, register: Register, day: string): boolean {
  const { counts, verdicts } = judgeOn(charter, register, day)
  return total(counts) > 0 && broken(verdicts).length > 0
}

/** The first day of the present break: the earliest from which on no rule-abiding or empty day lies before `day`. */
function brokenSince(charter: Charter, register: Register, day: string): string {
  const turns = [
    ...turnsOf(register, '0001-01-01', day),
    ...charter.rules.map(({ inForceOn }) => inForceOn).filter((on) => on <= day),
  ]
  let since = day
  for (const turn of [...new Set(turns)].sort().reverse()) {
    if (!isBrokenOn(charter, register, turn)) break
    since = turn
  }
  return since
}

function judgeOn({ sides, rules }: Charter, register: Register, day: string): Judged {
  const counts = composeOn(sides, register, day)
  return {
    counts,
    verdicts: judge(
      rules.filter(({ inForceOn }) => inForceOn <= day),
      counts,
    ),
  }
}
