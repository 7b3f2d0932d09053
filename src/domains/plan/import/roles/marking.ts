import type { SheetLine } from '../measures/sheet.line.ts'

/**
 * What a passage is in the plan. `goal-sentences` is a paragraph in which every sentence is a goal; `measure` begins a
 * measure's sheet and `sheet-line` goes on with it; a `signpost` only says what follows: "Maßnahmen:", the columns' names.
 */
export type Role =
  | 'title'
  | 'field'
  | 'introduction'
  | 'goals-heading'
  | 'goal'
  | 'goal-sentences'
  | 'measure'
  | 'sheet-line'
  | 'signpost'
  | 'set-aside'
  | 'unread'

/**
 * `lines`: what the passage says of its measure or, in a row of a table, of its goal. `inColumns`: the row of a table
 * whose columns have names, so that a goal in it is a goal of the plan.
 */
export type Marking = { role: Role; confidence: number; lines?: SheetLine[]; inColumns?: boolean }
