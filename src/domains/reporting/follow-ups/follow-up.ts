import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

/** What can be wanted again on a day. */
export const followUpKinds = ['plan', 'field', 'goal', 'measure', 'round', 'inquiry', 'paper'] as const
export type FollowUpKind = (typeof followUpKinds)[number]
/** A record, by its id, so that a new address changes nothing. */
export type RecordRef = { kind: FollowUpKind; id: string }

/** Whose it is: a person's alone, of all in a unit, or of the coordination (neither). */
export type Owner = { personId: string | null; unitId: string | null }

/** A day on which a record is wanted again, and why. */
export type FollowUp = Owner & {
  id: string
  kind: FollowUpKind
  recordId: string
  dueOn: string
  note: string
  doneAt: Date | null
  version: number
}

export type FollowUpStep = { step: 'set' | 'moved' | 'done' | 'undone'; dueOn: string; at: Date; actor: string }

export type FollowUpRefusal = 'follow_up.day_past' | 'follow_up.same_day' | 'follow_up.is_done' | 'follow_up.is_open'

/** What may be done next, and how it stands then. `today`: ISO date. */
export function decideFollowUp(
  { dueOn, doneAt }: Pick<FollowUp, 'dueOn' | 'doneAt'>,
  wish: { step: 'moved'; dueOn: string } | { step: 'done' } | { step: 'undone' },
  today: string,
): Outcome<{ dueOn: string; isDone: boolean }, FollowUpRefusal> {
  if (wish.step === 'undone') {
    return doneAt === null ? refused('follow_up.is_open') : ok({ dueOn, isDone: false })
  }
  if (doneAt !== null) return refused('follow_up.is_done')
  if (wish.step === 'done') return ok({ dueOn, isDone: true })
  if (wish.dueOn < today) return refused('follow_up.day_past')
  return wish.dueOn === dueOn ? refused('follow_up.same_day') : ok({ dueOn: wish.dueOn, isDone: false })
}

/** Of all in somebody's teams and of themselves. `units`: those whose work is theirs; `coordinates`: what is the coordination's. */
export function isTheirs(
  { personId, unitId }: Owner,
  { own, units, coordinates }: { own: string | null; units: ReadonlySet<string>; coordinates: boolean },
): boolean {
  if (personId !== null) return personId === own
  return unitId !== null ? units.has(unitId) : coordinates
}
