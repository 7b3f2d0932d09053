/** The rounds in which the units of the story said how their measures stand. */

import type { ObstacleKind } from '../../src/domains/reporting/rounds/content.ts'

/** What a unit said of one measure beside what the measure itself tells. */
export type SheetStory = {
  done?: string
  obstacles?: { kinds: ObstacleKind[]; words: string }
  outlook?: string
  effect?: { claimed: string; evidence: string; doubt: string }
  attachments?: { title: string; url: string }[]
}

type RoundDays = { dataOn: string; openedOn: string; dueOn: string }

/** A round that is published. `silent`: measures of which nobody said anything. `texts`: of editors, by their places. */
export type RoundStory = RoundDays & {
  title: string
  words: string
  answeredOn: string
  publishedOn: string
  sheets: Record<string, SheetStory>
  silent: string[]
  texts: Record<string, string>
}

/** A round in which answers come in. By the keys of measures; `asked`: nobody has touched those yet. */
export type CollectingStory = RoundDays & {
  title: string
  words: string
  answeredOn: string
  sheets: Record<string, SheetStory>
  approved: string[]
  returned: { measure: string; comment: string }[]
  begun: string[]
}

/**
 * `from`: until when the plan told by itself how measures stood. `dues`: until when a step was to be done before the rounds and
 * after each of them; by the measure and the step; null: nobody thought of it yet. `figures`: what was counted by each published round, by its label.
 */
export type RoundsStory = {
  from: string
  published: RoundStory[]
  collecting: CollectingStory
  dues: Record<string, Record<string, (string | null)[]>>
  figures: Record<string, number[]>
}
