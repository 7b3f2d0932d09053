import type { MeasureSheet } from '../measure.ts'
import type { StatusRecord } from '../status.ts'

export const carryKinds = ['field', 'goal', 'measure'] as const
export type CarryKind = (typeof carryKinds)[number]

/**
 * What becomes of a record in the successor. `changes`: it is copied, and has to be reworked. `merges`: it becomes one with
 * others. Whatever nobody has said yet is undecided.
 */
export const carryChoices = ['continues', 'changes', 'merges', 'splits', 'ends'] as const
export type CarryChoice = (typeof carryChoices)[number]

/** Why something ends. Only what is done needs no more words. */
export const endings = ['done', 'discontinued', 'replaced', 'elsewhere'] as const
export type Ending = (typeof endings)[number]

/** What somebody chooses for a record. `titles`: what it becomes when it is split or made one with others. */
export type Wish =
  | { choice: 'undecided' | 'continues' }
  | { choice: 'changes'; words: string }
  | { choice: 'ends'; ending: Ending; words: string }
  | { choice: 'splits' | 'merges'; titles: string[]; words: string }

/** What was chosen, at its version; `targets`: the ids of what it goes on in. */
export type Carried = {
  id: string
  kind: CarryKind
  choice: CarryChoice
  ending: Ending | null
  words: string
  version: number
  targets: string[]
}

/** What was copied and then taken out of the draft is undecided again. */
export function isDecided(carried: Pick<Carried, 'choice' | 'targets'> | undefined): boolean {
  return carried !== undefined && (carried.choice === 'ends' || carried.targets.length > 0)
}

/** `look`: nobody has said for two years how it stands. */
export type Suggestion = 'done' | 'discontinued' | 'continues' | 'look'

/** Whether it goes on as it is, reworked or not. */
export function isCopied(wish: Pick<Wish | Carried, 'choice'> | undefined): boolean {
  return wish?.choice === 'continues' || wish?.choice === 'changes'
}

/** Whether it goes on in anything. */
export function leadsOn({ choice }: Wish): boolean {
  return choice !== 'ends' && choice !== 'undecided'
}

export function asCarried(id: string, kind: CarryKind, wish: Wish, version: number, targets: string[]): Carried {
  const choice = wish.choice === 'undecided' ? 'continues' : wish.choice
  const words = 'words' in wish ? wish.words : ''
  const ending = 'ending' in wish ? wish.ending : null
  return { id, kind, choice, ending, words, version, targets: ending === null ? targets : [] }
}

/** What is known speaks for. Never done by itself. `today`: ISO date. */
export function suggest(
  { kind, status }: { kind: MeasureSheet['kind']; status: Pick<StatusRecord, 'status' | 'asOf'> | null },
  today: string,
): Suggestion | null {
  if (status?.status === 'completed') return 'done'
  if (status?.status === 'discontinued') return 'discontinued'
  if (status === null || status.asOf < twoYearsBefore(today)) return 'look'
  return status.status === 'permanent' || kind === 'permanent_task' ? 'continues' : null
}

function twoYearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`
}

/** What choosing "as suggested" comes to; null where nothing is. */
export function wishOf(suggestion: Suggestion | null, words: string): Wish | null {
  if (suggestion === 'continues') return { choice: 'continues' }
  if (suggestion === 'done') return { choice: 'ends', ending: 'done', words }
  return suggestion === 'discontinued' && words !== '' ? { choice: 'ends', ending: 'discontinued', words } : null
}

/**
 * The sheet with which a measure goes on. What was counted and spent stays where it was told, or it would
 * count twice; milestones go along as far as they are open, money as far as it is for years of the new plan.
 */
export function carriedSheet(sheet: MeasureSheet, goalIds: string[], startsOn: string | null): MeasureSheet {
  const since = startsOn ?? ''
  return {
    ...sheet,
    goalIds,
    endsOn: sheet.endsOn !== null && sheet.endsOn >= since ? sheet.endsOn : null,
    budget: sheet.budget
      .filter(({ year }) => String(year) >= since.slice(0, 4))
      .filter(({ spentCents }) => spentCents === null),
    milestones: sheet.milestones.filter(({ doneOn }) => doneOn === null),
    figures: [],
  }
}
