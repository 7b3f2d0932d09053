import type { Status, StatusCommand } from '../../status.ts'
import type { DoubtCode } from '../doubt.ts'
import type { KnownMeasure } from './row.match.ts'
import type { RowSaid } from './row.said.ts'

export type StandingHelp = {
  today: string
  asOf: string | null
  origin: string
  tell: (code: DoubtCode, values?: Record<string, string>) => void
}

/**
 * The status that a row adds to a measure; undefined where it says nothing new. A table gives one with its day: its own
 * column, the day of the whole table, else today; and with its reason, which says that it came from a table.
 */
export function standingOf(said: RowSaid, last: KnownMeasure['last'], help: StandingHelp): StatusCommand | undefined {
  const { assessment, statusReason: reason } = said
  if (said.status === undefined && assessment === undefined) return undefined
  const status = said.status ?? last?.status ?? assumed(help)
  if (last && isSame(last, status, said)) return undefined
  const wanted = said.statusDate ?? help.asOf ?? help.today
  const asOf = earlier(wanted, help.today)
  if (last && asOf < last.asOf) {
    help.tell('status.before_the_last', { day: asOf, last: last.asOf })
    return undefined
  }
  return {
    status,
    assessment: assessment ?? null,
    asOf,
    reason: reason === undefined ? help.origin : `${reason} (${help.origin})`,
  }
}

function isSame(
  last: NonNullable<KnownMeasure['last']>,
  status: Status,
  { assessment, statusReason }: RowSaid,
): boolean {
  if (last.status !== status) return false
  if (assessment !== undefined && assessment !== last.assessment) return false
  return statusReason === undefined || last.reason.includes(statusReason.trim())
}

/** Whoever judges how it goes has begun. */
function assumed({ tell }: StandingHelp): Status {
  tell('status.assumed', { status: 'started' })
  return 'started'
}

/** ISO days compare as words. */
export function earlier(one: string, other: string): string {
  return one.localeCompare(other) < 0 ? one : other
}
