import { type MeasureSheet, measureKinds, priorities } from '../../measure.ts'
import { type Assessment, assessments, type Status, statuses } from '../../status.ts'
import { goals, list, name, oneOf, optional, text, unit } from './cell.kinds.ts'
import { type Column, column } from './column.ts'
import { day, orNothing } from './figure.kinds.ts'

/** What of a sheet stands once in it. */
export type Facts = Omit<MeasureSheet, 'units' | 'budget' | 'milestones' | 'figures' | 'attachments'>

/** How it stands; null where nobody has said. */
export type Standing = { status: Status | null; assessment: Assessment | null; asOf: string | null; reason: string }

/** Of what day, and why, the kind is another: asked for by a change, and empty in every file that leaves. */
export type KindWhy = { kindSince: string | null; kindReason: string }

/** The row of a measure in the first table. */
export type MainRow = Facts & Standing & KindWhy

/** Numbers are looked up, hence indexed: PostgreSQL refuses what is very long. */
const longestNumber = 60
const longestTitle = 1000

export const mainColumns: readonly Column<MainRow>[] = [
  column('number', 'Nr.', 9, optional(text('code', longestNumber))),
  column('title', 'Titel', 44, name(longestTitle)),
  column('description', 'Beschreibung', 60, text()),
  column('goalIds', 'Ziele', 14, goals),
  column('leadUnitId', 'Federführung', 30, orNothing(unit)),
  column('contact', 'Kontakt', 30, text()),
  column('kind', 'Art', 22, oneOf(measureKinds, 'kinds')),
  column('kindSince', 'Neue Art gilt ab', 14, orNothing(day('startsOn'))),
  column('kindReason', 'Neue Art, weil', 24, text()),
  column('priority', 'Priorität', 10, orNothing(oneOf(priorities, 'priorities'))),
  column('startsOn', 'Beginn', 12, orNothing(day('startsOn'))),
  column('endsOn', 'Ende', 12, orNothing(day('endsOn'))),
  column('targetGroups', 'Zielgruppen', 26, list),
  column('districts', 'Stadtteile', 22, list),
  column('status', 'Stand', 18, orNothing(oneOf(statuses, 'statuses'))),
  column('assessment', 'Einschätzung', 16, orNothing(oneOf(assessments, 'assessments'))),
  column('asOf', 'Stand vom', 12, orNothing(day('endsOn'))),
  column('reason', 'Begründung zum Stand', 44, text()),
  column('contextIndicators', 'Kontextindikatoren', 30, list),
  column('obstacles', 'Hindernisse', 44, text()),
  column('outlook', 'Ausblick', 44, text()),
]
