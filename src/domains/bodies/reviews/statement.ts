import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Passage } from './anchor.ts'

/** Who decided an organisation's statement, and on which day. */
export type StatementMandate = { by: string; on: string | null }

export type StatementWish = {
  words: string
  /** Null: the whole text. */
  passage: Passage | null
  /** Null: whoever speaks does so for themselves, a body, or their office. */
  mandate: StatementMandate | null
}

export type Statement = { words: string; passage: Passage | null; mandate: { by: string; on: string } | null }

export type StatementRefusal =
  | 'statement.words_missing'
  | 'statement.passage_outside'
  | 'statement.mandate_by_missing'
  | 'statement.mandate_on_missing'
  | 'statement.mandate_in_future'
  | 'statement.review_closed'

/** After the day until which a review asks it still takes statements, marked as late, until it is closed. */
export function decideStatement(
  wish: StatementWish,
  { text, closed, today }: { text: string; closed: boolean; today: string },
): Outcome<Statement, StatementRefusal> {
  if (closed) return refused('statement.review_closed')
  const words = wish.words.trim()
  if (words === '') return refused('statement.words_missing')
  const passage = wish.passage && wholeLetters(wish.passage, text)
  if (passage === undefined) return refused('statement.passage_outside')
  if (wish.mandate === null) return ok({ words, passage, mandate: null })
  const by = wish.mandate.by.trim()
  if (by === '') return refused('statement.mandate_by_missing')
  const { on } = wish.mandate
  if (on === null) return refused('statement.mandate_on_missing')
  if (on > today) return refused('statement.mandate_in_future')
  return ok({ words, passage, mandate: { by, on } })
}

/** `submittedOn`, `dueOn`: days. The last day still counts. */
export function isLate(submittedOn: string, dueOn: string): boolean {
  return submittedOn > dueOn
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The passage without white space at its ends, and with whole letters; undefined where nothing of it stands in the text. */
function wholeLetters({ begins, ends }: Passage, text: string): Passage | undefined {
  if (!(Number.isInteger(begins) && Number.isInteger(ends))) return undefined
  if (begins < 0 || ends <= begins || ends > text.length) return undefined
  const segments = graphemes.segment(text)
  const first = segments.containing(begins)
  const last = segments.containing(ends - 1)
  if (!first || !last) return undefined
  const whole = text.slice(first.index, last.index + last.segment.length)
  const words = whole.trim()
  const from = first.index + (whole.length - whole.trimStart().length)
  return words === '' ? undefined : { begins: from, ends: from + words.length }
}

export type ProposalWish = { title: string; words: string }
export type ProposalRefusal = 'proposal.title_missing' | 'proposal.words_missing'

/** A goal or measure that the plan does not have yet, in the words of whoever proposes it. */
export function decideProposal(wish: ProposalWish): Outcome<ProposalWish, ProposalRefusal> {
  const [title, words] = [wish.title.trim(), wish.words.trim()]
  if (title === '') return refused('proposal.title_missing')
  if (words === '') return refused('proposal.words_missing')
  return ok({ title, words })
}
