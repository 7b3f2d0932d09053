import type { Text } from '../../../i18n/text.ts'
import type { RecordTexts } from '../../plan/plan.ts'
import type { Anchored, Passage } from './anchor.ts'
import type { Review } from './review.ts'
import type { AnswerRow, StatementRow, StatementTranslation } from './statement.queries.ts'
import type { WordingPart } from './wording.ts'

/** Whose word it is, as everybody may read it: of a private person no more than the body they sit in. */
export type Author =
  | { kind: 'organisation'; name: Text }
  | { kind: 'body' | 'member'; name: Text }
  | { kind: 'office'; name: Text }

/** The passage that was meant: `text` as it stood then, `now` where its words stand in today's. */
export type MeantPassage = {
  part: WordingPart
  lang: string
  text: string
  then: Passage
  today: string
  now: Anchored
}

/** A text before and after it took something up. */
export type TextStep = { wordingId: string; part: WordingPart; lang: string; before: string; after: string; on: string }

/** A statement or proposal with all that became of it. */
export type Contribution = Omit<StatementRow, 'submittedAt'> & {
  review: Review | null
  record: RecordTexts | null
  body: Text
  author: Author
  /** Who wrote it, for those who work on it; null for everybody else, and where nobody is known. */
  person: string | null
  submittedOn: string
  isLate: boolean
  meant: MeantPassage | null
  /** The part of the record that it is on; of one on the whole record, none. */
  answer: (AnswerRow & { answeredOn: string }) | null
  steps: TextStep[]
  translations: StatementTranslation[]
  /** Of a proposal: the draft that it became, as far as the viewer may know it. */
  became: RecordTexts | null
}
