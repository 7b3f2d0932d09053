import type { Passage, SourceDocument } from '../import/passage.ts'
import type { PlanReading } from '../import/plan-reading.ts'
import { assembleReading } from '../import/reading/reading.assemble.ts'
import type { Marking } from '../import/roles/marking.ts'
import { type CorrectedDocument, correct, type Says } from './correction.apply.ts'
import { type Choice, type Correction, choiceOf } from './correction.ts'

/** One passage with what it is taken for, and why one might doubt it. */
export type PassageView = {
  at: number
  key: string
  part: number
  passage: Passage
  marking: Marking
  choice: Choice | 'unread'
  says: Says
  isDoubtful: boolean
}

/** A stretch of the document that one page shows. */
export type Part = { number: number; from: PassageView; to: PassageView }

export type DocumentView = {
  corrected: CorrectedDocument
  reading: PlanReading
  passages: PassageView[]
  parts: Part[]
  doubts: PassageView[]
}

/** Passages on one page: as many as one likes to scroll, and few enough that it is there at once. */
const partLength = 60
const sure = 0.65

/** What the page of a document shows: everything follows from the passages and what was said of them. */
export function viewDocument(source: SourceDocument, corrections: readonly Correction[]): DocumentView {
  const corrected = correct(source, corrections)
  const { document, keys, markings, says } = corrected
  const passages = document.passages.map((passage, at): PassageView => {
    const marking = markings[at]!
    const isDoubtful = says[at] === 'machine' && (marking.role === 'unread' || marking.confidence < sure)
    const shown = { passage, marking, choice: choiceOf(marking), says: says[at]!, isDoubtful }
    return { at, key: keys[at]!, part: Math.floor(at / partLength) + 1, ...shown }
  })
  const parts: Part[] = []
  for (let from = 0; from < passages.length; from += partLength) {
    const own = passages.slice(from, from + partLength)
    parts.push({ number: parts.length + 1, from: own[0]!, to: own.at(-1)! })
  }
  const doubts = passages.filter(({ isDoubtful }) => isDoubtful)
  return { corrected, reading: assembleReading(document, markings), passages, parts, doubts }
}

/** What else a passage most likely is, for buttons that need no opening. That it belongs to nothing is always among them. */
export function likelyChoices({ choice, passage }: PassageView, under: string): Choice[] {
  if (passage.cells) return without(choice, ['measure', 'text', 'set-aside'])
  if (under === 'measure') return without(choice, ['text', 'measure', 'goal', 'set-aside'])
  if (passage.text.length <= 110 && passage.mark === null) return without(choice, ['field', 'goal', 'set-aside'])
  return without(choice, ['goal', 'introduction', 'set-aside'])
}

function without(choice: Choice | 'unread', likely: Choice[]): Choice[] {
  return likely.filter((one) => one !== choice)
}

/** The page of a paged document on which a passage begins. */
export function pageOf({ where }: Passage): number | undefined {
  return 'page' in where ? where.page : undefined
}
