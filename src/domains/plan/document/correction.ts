import type { SheetPart } from '../import/measures/label.words.ts'
import type { Marking, Role } from '../import/roles/marking.ts'

/** What a person may say of a passage: what it is in the plan or, on a measure's sheet, which line of it. */
export const planChoices = [
  'title',
  'field',
  'introduction',
  'goal',
  'goal-sentences',
  'measure',
  'signpost',
  'set-aside',
] as const satisfies readonly Role[]
export const sheetChoices = [
  'text',
  'lead',
  'contributors',
  'status',
  'period',
  'costs',
  'targetGroups',
  'indicator',
  'goals',
  'number',
  'other',
] as const satisfies readonly SheetPart[]
export const choices = [...planChoices, ...sheetChoices] as const
export type Choice = (typeof choices)[number]

/** What a column of a table may hold; the rest of the row's passage is told by its place in the sheet. */
export const columnChoices = ['measure', ...sheetChoices, 'field', 'set-aside'] as const
export type ColumnChoice = (typeof columnChoices)[number]

/**
 * One act of a person on the reading of a document, in the order in which they were made. `passage` is a key as
 * `reshape` gives it: the passage's number in the document, with the offset where it was split off (`12`, `12+40`).
 * - `role`: this passage is that.
 * - `alike`: every passage with all of these signs is that, unless a person said otherwise of it before.
 * - `chapter`: this heading and all below it, up to the next as high, unless a person said otherwise of it before.
 * - `columns`: what the columns of the table mean, from the row on.
 * - `join`: this passage goes on with the one before. `split`: at `offset` of its text another begins.
 * - `split-alike`: in every passage with all of these signs another begins at each such place (`split.places.ts`).
 * - `title-end`: this is a measure, whose title ends at `offset`; what follows is its sheet.
 */
export type Correction =
  | { kind: 'role'; passage: string; choice: Choice }
  | { kind: 'alike'; passage: string; choice: Choice; signs: string[] }
  | { kind: 'chapter'; passage: string; choice: 'set-aside' }
  | { kind: 'columns'; passage: string; columns: ColumnChoice[] }
  | { kind: 'join'; passage: string }
  | { kind: 'split'; passage: string; offset: number }
  | { kind: 'split-alike'; passage: string; place: string; signs: string[] }
  | { kind: 'title-end'; passage: string; offset: number }

/** Corrections of where passages begin and end; all others say what passages are. */
export function isOfBorders({ kind }: Correction): boolean {
  return kind === 'join' || kind === 'split' || kind === 'split-alike'
}

export function isChoice(word: string | undefined): word is Choice {
  return choices.some((choice) => choice === word)
}

/** What a marking says in a person's words; a sheet's passage by its first labelled line. */
export function choiceOf({ role, lines }: Marking): Choice | 'unread' {
  if (role === 'unread') return 'unread'
  if (role === 'goals-heading') return 'signpost'
  if (role !== 'sheet-line') return role
  const part = lines?.find(({ part }) => part !== 'title' && part !== 'field')?.part ?? 'text'
  return sheetChoices.find((choice) => choice === part) ?? 'text'
}
