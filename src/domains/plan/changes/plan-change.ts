import { parseDay } from '../../../i18n/parse-day.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Decision } from '../decision.ts'
import type { Edition } from '../edition.ts'
import type { LineageKind } from '../lineage.ts'
import type { MeasureKind } from '../measure.ts'
import type { RecordLine } from '../records/record-line.ts'
import type { RevisablePart } from '../revision.ts'
import type { Assessment, Status } from '../status.ts'

/** What happened, by its kind. */
export type Happening =
  | { kind: 'status'; status: Status; assessment: Assessment | null; previous: Status | null }
  | { kind: 'added' }
  | { kind: 'ended' }
  /** A step of lineage. `to`: null where it was retired, or moved as it is. */
  | { kind: 'led'; how: LineageKind; to: RecordLine | null }
  /** So many goals, or measures, of an earlier edition lead on into this plan. */
  | { kind: 'carried_over'; subject: 'goal' | 'measure'; from: Edition; count: number }
  | { kind: 'revised'; parts: (RevisablePart | 'address')[] }
  | { kind: 'kind_changed'; from: MeasureKind; to: MeasureKind }
  | { kind: 'decided'; decision: Decision }
  | { kind: 'published' }

export type ChangeKind = Happening['kind']

/** Kinds of changes that a reader asks for together. */
export const changeGroups = ['status', 'records', 'texts', 'decisions', 'publications'] as const
export type ChangeGroup = (typeof changeGroups)[number]

/**
 * One thing that changed in what everybody may read. `on`: ISO date of the day it speaks of; `at`: when it was written
 * down (of a decision, its day: nobody keeps when it was typed).
 */
export type PlanChange = { id: string; on: string; at: Date; about: RecordLine; reason: string } & Happening

/** Its place in the order of all changes. */
export type Place = Pick<PlanChange, 'on' | 'at' | 'id'>

/** Newest first; equal to the order of the queries. */
export function newestFirst(a: Place, b: Place): number {
  const [one, other] = [keyOf(a), keyOf(b)]
  return one < other ? 1 : one > other ? -1 : 0
}

function keyOf({ on, at, id }: Place): string {
  return `${on} ${at.toISOString()} ${id}`
}

/** Where a list goes on, as it stands in an address: 2026-10-31.1761908400000.9f… */
export function cursorOf({ on, at, id }: Place): string {
  return `${on}.${at.getTime()}.${id}`
}

/** What is no place in a list begins at its start: an address that was cut short still shows something. */
export function readCursor(words: string | undefined): Place | undefined {
  const [, on, at, id = ''] = /^(\d{4}-\d\d-\d\d)\.(\d{1,14})\.(.+)$/.exec(words ?? '') ?? []
  return !isRecordId(id) || on === undefined || parseDay(on) !== on ? undefined : { on, at: new Date(Number(at)), id }
}
