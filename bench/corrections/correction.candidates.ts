import { allSigns, type CorrectedDocument } from '../../src/domains/plan/document/correction.apply.ts'
import {
  type Choice,
  type ColumnChoice,
  type Correction,
  choiceOf,
} from '../../src/domains/plan/document/correction.ts'
import { alikeSplits, placeSigns, textSignsOf } from '../../src/domains/plan/document/split.places.ts'
import type { PlanTruth } from '../../test/corpus/truth.ts'
import { chooseSigns } from './signs.choose.ts'
import { columnsOf } from './truth.oracle.ts'
import type { Wants } from './wants.find.ts'

/** A rule that says something of other passages is wrong there; a split in others as a rule does no harm. */
const [ruleCost, splitCost] = [2, 0.1]
/** So many of one kind are tried as examples. */
const mostExamples = 3

/** Rules first, those that say most of what is wanted; then tables; then single passages. */
export function markingsToTry(state: CorrectedDocument, { choices, titles }: Wants, truth: PlanTruth): Correction[] {
  const signs = allSigns(state)
  const byChoice = new Map<Choice, Set<number>>()
  for (const [at, wanted] of choices)
    for (const choice of wanted) byChoice.set(choice, (byChoice.get(choice) ?? new Set()).add(at))
  const rules: { rule: Correction; worth: number }[] = []
  const single: Correction[] = []
  for (const [choice, wanted] of byChoice) {
    const harmless = (at: number) => state.says[at] === 'person' || choiceOf(state.markings[at]!) === choice
    for (const at of examplesOf(wanted, signs)) {
      for (const { signs: ticked, hits, strays } of chooseSigns(signs[at]!, signs, wanted, harmless, ruleCost))
        if (hits > 1)
          rules.push({
            rule: { kind: 'alike', passage: state.keys[at]!, choice, signs: ticked },
            worth: hits - strays * ruleCost,
          })
      single.push({ kind: 'role', passage: state.keys[at]!, choice })
    }
  }
  const sorted = rules.sort((a, b) => b.worth - a.worth).map(({ rule }) => rule)
  const titled = [...titles].map(
    ([at, offset]): Correction => ({ kind: 'title-end', passage: state.keys[at]!, offset }),
  )
  return unique([...tables(state, truth), ...sorted.slice(0, 24), ...titled.slice(0, 8), ...single])
}

/** One passage for each look, the commonest first. */
function examplesOf(wanted: ReadonlySet<number>, signs: readonly (readonly string[])[]): number[] {
  const groups = Map.groupBy([...wanted], (at) =>
    signs[at]!.filter((one) => !/^(?:after|under|indent)/.test(one)).join(),
  )
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, mostExamples * 2)
    .map(([first]) => first!)
}

export function bordersToTry(state: CorrectedDocument, { splits, joins }: Wants): Correction[] {
  const { passages } = state.document
  const byPlace = new Map<string, { at: number; offset: number }[]>()
  for (const [at, offsets] of splits)
    for (const offset of offsets)
      for (const place of placeSigns(passages[at]!, offset))
        byPlace.set(place, [...(byPlace.get(place) ?? []), { at, offset }])
  const signs = passages.map(textSignsOf)
  const rules = [...byPlace].flatMap(([place, wanted]) => {
    if (wanted.length < 2) return []
    const [example] = wanted
    const places = new Set(wanted.map(({ at }) => at))
    const having = new Set(alikeSplits(passages, place, []).map(({ at }) => at))
    const sets = chooseSigns(signs[example!.at]!, signs, places, (at) => !having.has(at), splitCost)
    return sets.map(({ signs, hits, strays }) => {
      const rule: Correction = { kind: 'split-alike', passage: state.keys[example!.at]!, place, signs }
      return { rule, worth: hits - strays * splitCost }
    })
  })
  const sorted = rules.sort((a, b) => b.worth - a.worth).map(({ rule }) => rule)
  const single = [...splits].flatMap(([at, offsets]) =>
    [...offsets].map((offset): Correction => ({ kind: 'split', passage: state.keys[at]!, offset })),
  )
  const joined = [...joins].map((at): Correction => ({ kind: 'join', passage: state.keys[at]! }))
  return unique([...sorted.slice(0, 16), ...joined.slice(0, 8), ...single.slice(0, 12)])
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
  return found.slice(0, 4)
}

function unique(found: readonly Correction[]): Correction[] {
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}
