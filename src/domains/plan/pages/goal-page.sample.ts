import type { GoalPage } from '../pages.ts'
import { sampleChanges, sampleRevisions } from './change.sample.ts'
import { sampleField, sampleGoal } from './goal.sample.ts'
import { sampleRow } from './measure.sample.ts'
import { edition } from './plan.sample.ts'

export const sampleGoalPage: GoalPage = {
  edition,
  goal: sampleGoal(sampleField(1), 2, [{ field: sampleField(2), position: 7 }]),
  measures: [sampleRow(0), sampleRow(8)],
  output: { steps: { done: 1, overdue: 2, total: 4 }, indicators: ['Familien mit Leistungsbezug'] },
  changes: sampleChanges,
  previous: null,
  next: { goal: sampleGoal(sampleField(1), 3), field: sampleField(1), code: 'B3' },
  figures: [],
  ended: [],
  decisions: [],
  crossReferences: [],
  earlier: [],
  later: [],
  revisions: sampleRevisions,
  originsTold: true,
  times: [],
}
