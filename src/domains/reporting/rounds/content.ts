import type { Assessment, BudgetLine, Milestone, OutputFigure, Status } from '../../plan/plan.ts'
import type { OwnKey } from './question.ts'

/** What keeps a measure from going on, in few words that can be counted; more is said beside them. */
export const obstacleKinds = [
  'staff',
  'money',
  'decision',
  'partners',
  'premises',
  'demand',
  'law',
  'data',
  'other',
] as const
export type ObstacleKind = (typeof obstacleKinds)[number]

/**
 * What one unit says of a measure in a round. Days are ISO dates, money is euro cents. Of a unit that contributes, `status`
 * and `assessment` are null. `effect`: claimed, with its evidence and its doubt. `own`: answers to the city's own questions.
 */
export type Content = {
  status: Status | null
  assessment: Assessment | null
  reason: string
  done: string
  figures: OutputFigure[]
  money: BudgetLine[]
  milestones: Milestone[]
  obstacles: { kinds: ObstacleKind[]; words: string }
  outlook: string
  effect: { claimed: string; evidence: string; doubt: string }
  attachments: { title: string; url: string }[]
  own: Record<OwnKey, string>
}

export const blankContent: Content = {
  status: null,
  assessment: null,
  reason: '',
  done: '',
  figures: [],
  money: [],
  milestones: [],
  obstacles: { kinds: [], words: '' },
  outlook: '',
  effect: { claimed: '', evidence: '', doubt: '' },
  attachments: [],
  own: {},
}
