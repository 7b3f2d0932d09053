import {
  applyAll,
  type CorrectedDocument,
  changesOf,
  correct,
} from '../../src/domains/plan/document/correction.apply.ts'
import { type Correction, isOfBorders } from '../../src/domains/plan/document/correction.ts'
import { LabelBook } from '../../src/domains/plan/import/measures/label.book.ts'
import type { SourceDocument } from '../../src/domains/plan/import/passage.ts'
import { assembleReading } from '../../src/domains/plan/import/reading/reading.assemble.ts'
import type { PlanTruth } from '../../test/corpus/truth.ts'
import { type Fault, scoreReading } from '../import/score.ts'
import { bordersToTry, markingsToTry } from './correction.candidates.ts'
import { oracleOf } from './truth.oracle.ts'
import { findWants } from './wants.find.ts'

export type Run = { corrections: Correction[]; faults: number[] }

type Trial = { said: Correction[]; state: CorrectedDocument; faults: Fault[] }

/** Corrections tried at each step, and with how many borders another is tried at once: enough for every kind of mistake. */
const mostTried = 24
const mostBorders = 14
const mostPairs = 3
const mostMarked = 5

/** Someone who knows the plan corrects its reading, each time by what mends most for a press, until nothing mends any more. */
export function autoCorrect(source: SourceDocument, truth: PlanTruth, most: number): Run {
  const oracle = oracleOf(truth)
  const faultsIn = ({ document, markings }: CorrectedDocument) =>
    scoreReading(truth, assembleReading(document, markings)).faults
  const next = ({ said, state }: Trial, one: Correction): Trial => {
    const all = [...said, one]
    const after = isOfBorders(one) ? correct(source, all) : applyAll(state, [one])
    return { said: all, state: after, faults: faultsIn(after) }
  }
  const marked = (trial: Trial, atMost: number) => {
    const wants = findWants(trial.state, trial.faults, oracle)
    const tried = markingsToTry(trial.state, wants, truth)
    // One book for all, and no more of them looked at than are tried: to write the book is most of the work.
    let book: LabelBook | undefined
    const labels = () => {
      book ??= new LabelBook(trial.state.document.passages)
      return book
    }
    const changing: Correction[] = []
    for (const one of tried) {
      if (changing.length === atMost) break
      if (changesOf(trial.state, one, labels).length > 0) changing.push(one)
    }
    return changing
  }
  const promising = (trials: Trial[]) =>
    trials.toSorted((one, other) => one.faults.length - other.faults.length).slice(0, mostPairs)
  const start = correct(source, [])
  let now: Trial = { said: [], state: start, faults: faultsIn(start) }
  const run: Run = { corrections: [], faults: [now.faults.length] }
  while (run.corrections.length < most && now.faults.length > 0) {
    const before = now
    const gain = ({ said, faults }: Trial) =>
      (before.faults.length - faults.length) / Math.max(1, said.length - before.said.length)
    const better = (one: Trial, other: Trial) => (gain(other) > gain(one) ? other : one)
    const single = marked(before, mostTried).map((one) => next(before, one))
    let best = single.reduce(better, before)
    // Borders cost a new reading each: tried where no word about single passages does half of it.
    if (gain(best) * 2 <= before.faults.length && best.faults.length > 0) {
      const borders = bordersToTry(before.state, findWants(before.state, before.faults, oracle))
      const parted = borders.slice(0, mostBorders).map((one) => next(before, one))
      const pairs = [...promising(parted), ...promising(single)].flatMap((one) =>
        marked(one, mostMarked).map((other) => next(one, other)),
      )
      best = [...parted, ...pairs].reduce(better, best)
    }
    if (best === before) break
    run.corrections.push(...best.said.slice(before.said.length))
    run.faults.push(best.faults.length)
    now = best
  }
  return run
}
