import {
  allSigns,
  type CorrectedDocument,
  changesOf,
  correct,
} from '../../src/domains/plan/document/correction.apply.ts'
import { type ColumnChoice, type Correction, choiceOf } from '../../src/domains/plan/document/correction.ts'
import { kindOfSign, type SignKind, signKinds, usualSigns } from '../../src/domains/plan/document/passage.signs.ts'
import { splitPlaces } from '../../src/domains/plan/document/split.places.ts'
import type { SourceDocument } from '../../src/domains/plan/import/passage.ts'
import { assembleReading } from '../../src/domains/plan/import/reading/reading.assemble.ts'
import { normalText } from '../../test/corpus/text.alike.ts'
import type { PlanTruth } from '../../test/corpus/truth.ts'
import { scoreReading } from '../import/score.ts'
import { columnsOf, type Oracle, oracleOf } from './truth.oracle.ts'

export type Run = { corrections: Correction[]; faults: number[] }

/** Sets of signs a person could tick, from the narrowest to the widest. */
const widths: readonly (readonly SignKind[])[] = [
  signKinds,
  [...usualSigns, 'after'],
  [...usualSigns, 'under'],
  usualSigns,
  usualSigns.filter((kind) => kind !== 'length'),
  usualSigns.filter((kind) => kind !== 'was'),
  ['mark', 'level', 'look', 'form'],
  ['label', 'form'],
  ['was', 'under'],
]

/** Corrections tried at each step: enough for every kind of mistake, few enough to be done in minutes. */
const mostTried = 30

/** Someone who knows the plan corrects its reading, each time by what mends most, until nothing mends any more. */
export function autoCorrect(source: SourceDocument, truth: PlanTruth, most: number): Run {
  const oracle = oracleOf(truth)
  const faultsOf = (corrections: readonly Correction[]) => {
    const { document, markings } = correct(source, corrections)
    return scoreReading(truth, assembleReading(document, markings)).faults.length
  }
  const run: Run = { corrections: [], faults: [faultsOf([])] }
  while (run.corrections.length < most && run.faults.at(-1)! > 0) {
    const state = correct(source, run.corrections)
    const tried = candidates(state, oracle, truth).map((one) => ({ one, faults: faultsOf([...run.corrections, one]) }))
    const best = tried.sort((a, b) => a.faults - b.faults)[0]
    if (!best || best.faults >= run.faults.at(-1)!) break
    run.corrections.push(best.one)
    run.faults.push(best.faults)
  }
  return run
}

function candidates(state: CorrectedDocument, oracle: Oracle, truth: PlanTruth): Correction[] {
  const found: Correction[] = [...tables(state, truth)]
  const signs = allSigns(state)
  const seen = new Map<string, number>()
  let under = 'nothing'
  state.document.passages.forEach((passage, at) => {
    const key = state.keys[at]!
    const now = choiceOf(state.markings[at]!)
    if (['field', 'goal', 'measure'].includes(now)) under = now
    const wanted = oracle.choiceOf(passage) ?? wantedWithoutTruth(now, under)
    if (wanted !== null && wanted !== now) {
      const kind = `${wanted} ${now} ${signs[at]!.filter((one) => /^(?:mark|level|look|form|start|label)/.test(one)).join()}`
      const count = seen.get(kind) ?? 0
      seen.set(kind, count + 1)
      if (count === 0) for (const width of widths) found.push(...alike(state, signs[at]!, key, wanted, width))
      if (count < 2) found.push({ kind: 'role', passage: key, choice: wanted })
    }
    if (
      at > 0 &&
      oracle.beginsTruth(textAt(state, at - 1)) &&
      oracle.choiceOf(state.document.passages[at - 1]!) === null
    )
      found.push({ kind: 'join', passage: key })
    const held = oracle.holdsTruth(passage.text)
    if (held.length > 0 && !passage.cells) {
      for (const { offset } of splitPlaces(passage)) {
        const begins = held.some((one) => normalText(passage.text.slice(offset)).startsWith(one))
        if (begins || held.some((one) => normalText(passage.text.slice(0, offset)) === one))
          found.push({ kind: 'split', passage: key, offset })
      }
    }
  })
  return unique(found).slice(0, mostTried)
}

function textAt(state: CorrectedDocument, at: number): string {
  return state.document.passages[at]?.text ?? ''
}

/** What the truth does not know is no field, goal or measure; on a sheet it is one of its other lines. */
function wantedWithoutTruth(now: string, under: string) {
  if (!['field', 'goal', 'measure', 'introduction'].includes(now)) return null
  return under === 'measure' && now !== 'measure' ? ('text' as const) : ('set-aside' as const)
}

function alike(
  state: CorrectedDocument,
  signs: readonly string[],
  passage: string,
  choice: Extract<Correction, { kind: 'alike' }>['choice'],
  width: readonly SignKind[],
): Correction[] {
  const rule = {
    kind: 'alike',
    passage,
    choice,
    signs: signs.filter((one) => width.includes(kindOfSign(one))),
  } as const
  return changesOf(state, rule).length > 1 ? [rule] : []
}

function tables({ document, keys, markings }: CorrectedDocument, truth: PlanTruth): Correction[] {
  const found: Correction[] = []
  document.passages.forEach(({ cells }, at) => {
    const isFirst = cells && document.passages[at - 1]?.cells?.length !== cells.length
    if (!isFirst || cells.length < 3) return
    const rows: string[][] = []
    for (let row = at; document.passages[row]?.cells?.length === cells.length; row++)
      rows.push(document.passages[row]!.cells!)
    const columns = columnsOf(rows, truth) as ColumnChoice[]
    const isKnown = markings[at + 1]?.inColumns === true
    if (columns.includes('measure') && !(isKnown && rows.length < 3))
      found.push({ kind: 'columns', passage: keys[at]!, columns })
  })
  return found
}

function unique(found: readonly Correction[]): Correction[] {
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}
