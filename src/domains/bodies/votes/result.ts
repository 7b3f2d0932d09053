import type { Text } from '../../../i18n/text.ts'
import type { RecordLine } from '../../plan/plan.ts'
import type { Motion, SubjectKind } from './motion.ts'
import type { Counts, Why } from './tally.ts'

/** `name`: what the city calls the side; null where it is called as we call it. `counts`: null where they are not told. */
export type ResultSide = { side: string; name: Text | null; entitled: number; recused: number; counts: Counts | null }

/** `line`: what can be told of a record to whoever reads. `isPublic`: everybody can open its page. */
export type ResultSubject = {
  recordId: string
  kind: SubjectKind
  line: RecordLine | null
  isPublic: boolean
  decisionId: string | null
}

/** What a vote came to, with no more than may be told. */
export type MotionResult = {
  motion: Motion
  title: Text
  words: Text
  why: { why: Why; sides: string[] } | null
  sides: ResultSide[]
  total: Counts | null
  subjects: ResultSubject[]
  /** Of whom was erased, there is no name. */
  dissents: { name: string; words: Text }[]
  /** Who did not vote because of an interest of their own. */
  recused: string[]
}
