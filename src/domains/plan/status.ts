import { type Outcome, ok, refused } from '../../platform/outcome.ts'

/** Running statuses of a measure. The meaning is fixed; labels are messages (`status.*`). */
export const statuses = [
  'not_planned_yet',
  'planned',
  'started',
  'advanced',
  'completed',
  'permanent',
  'realigned',
  'discontinued',
] as const
export type Status = (typeof statuses)[number]

/** The lead unit's own judgement, beside the status. */
export const assessments = ['on_track', 'at_risk', 'off_track'] as const
export type Assessment = (typeof assessments)[number]

/** What a person says of a measure. `asOf`: ISO date, the day the statement speaks of, not the day it was typed. */
export type StatusCommand = { status: Status; assessment: Assessment | null; asOf: string; reason: string }
export type StatusRecord = StatusCommand & { id: string; recordedAt: Date; actor: string }

export type StatusRefusal = 'status.reason_missing' | 'status.in_the_future' | 'status.before_the_last'

const needsReason: readonly string[] = ['realigned', 'discontinued', 'at_risk', 'off_track']

/**
 * Decides whether a status may be recorded. A reason is always asked for, because a status without one is the coloured
 * dot that nobody can act on; only the first status of a measure, when the sheet itself is the reason, may stand alone.
 */
export function decideStatus(
  command: StatusCommand,
  last: { asOf: string } | undefined,
  today: string,
): Outcome<StatusCommand, StatusRefusal> {
  const reason = command.reason.trim()
  const grave = [command.status, command.assessment ?? ''].some((word) => needsReason.includes(word))
  if (reason === '' && (last !== undefined || grave)) return refused('status.reason_missing')
  if (command.asOf > today) return refused('status.in_the_future')
  if (last && command.asOf < last.asOf) return refused('status.before_the_last', { last: last.asOf })
  return ok({ ...command, reason })
}

/** How far a measure has come, for pictures: 0 not begun … 3 done; undefined where "far" has no meaning. */
export function progressOf(status: Status): 0 | 1 | 2 | 3 | undefined {
  if (status === 'discontinued') return undefined
  const steps: Record<Exclude<Status, 'discontinued'>, 0 | 1 | 2 | 3> = {
    not_planned_yet: 0,
    planned: 0,
    started: 1,
    realigned: 1,
    advanced: 2,
    permanent: 3,
    completed: 3,
  }
  return steps[status]
}
