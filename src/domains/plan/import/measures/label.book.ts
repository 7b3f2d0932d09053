import type { Passage } from '../passage.ts'
import { barePhrase, dashedLabel, gluedLabel, lowerValued } from './label.bare.ts'
import { foldLabel, partOf, type SheetPart, telling } from './label.words.ts'
import { type Legend, readLegend } from './legend.ts'

/** Longer passages are no labelled lines; it also bounds the work. */
const longestBare = 600
/** So often must a word start passages before it is taken for a label without a colon. */
const oftenBare = 3

/**
 * The labels of one document: those of the vocabulary, those learnt from it, and what it writes in front of values without
 * a colon.
 */
export class LabelBook {
  readonly legend: Legend
  #starts = new Map<string, number>()
  #bare = new Set<string>()
  #glued: string[] = []
  #most = 0
  #learnt = new Map<string, SheetPart>()
  /** Asked of every passage; null since the last label that was learnt. */
  #labelsLeads: boolean | null = null

  constructor(passages: readonly Passage[]) {
    this.legend = readLegend(passages)
    for (const passage of passages) this.#count(passage)
    for (const label of bareLabels(passages)) this.#bare.add(label)
    this.#glued = gluedLabels(passages)
  }

  /** The label that runs into its value without a space: "FederführungAmt 50", "Zeitraumab 2014". */
  gluedIn(text: string): string | null {
    return (
      gluedLabel(text) ??
      this.#glued.find((label) => text.startsWith(label) && /^\p{L}/u.test(text.slice(label.length))) ??
      null
    )
  }

  /** What the label says; null when it is none. */
  partOf(label: string): SheetPart | null {
    return this.#learnt.get(foldLabel(label)) ?? partOf(label)
  }

  /** How many passages and lines of the document begin with the label. */
  count(label: string): number {
    return this.#starts.get(foldLabel(label)) ?? 0
  }

  /** How often the most common telling label stands: about the number of sheets. */
  mostTelling(): number {
    return this.#most
  }

  /** The text may be a label that stands alone: it does so about as often as there are sheets. */
  isAlone(text: string): boolean {
    const count = this.count(text)
    return count > 1 && count * 5 >= this.#most
  }

  /** Who leads is said behind labels, so that sentences do not say it. */
  labelsLeads(): boolean {
    this.#labelsLeads ??= [...this.#starts].some(
      ([label, count]) => count >= oftenBare && this.partOf(label) === 'lead',
    )
    return this.#labelsLeads
  }

  /** The document taught that these words are a label, however they are written. */
  isLearnt(label: string): boolean {
    return this.#learnt.has(foldLabel(label))
  }

  isBare(label: string): boolean {
    return this.#bare.has(foldLabel(label))
  }

  /** The label in front of a value without a colon: "Zeitraum 2024". */
  bareIn(text: string): string | null {
    if (this.#bare.size === 0) return null
    const label = barePhrase(text)
    return label !== null && this.isBare(label) ? label : null
  }

  learn(label: string, part: SheetPart): void {
    this.#labelsLeads = null
    // What the vocabulary knows is not forgotten for a guess that says nothing.
    if (part !== 'other' || partOf(label) === null) this.#learnt.set(foldLabel(label), part)
  }

  #count(passage: Passage): void {
    const starts =
      passage.cells?.map((cell) => cell.split('\n', 1)[0]!) ??
      passage.lines.map(({ at }) => passage.text.slice(at, at + 80))
    const bold = passage.look?.runIn ? [passage.text.slice(0, passage.look.runIn)] : []
    for (const text of bold.length > 0 && bold[0]!.length <= 60 ? bold : starts) {
      const label = labelBefore(text)
      if (label === null) continue
      const folded = foldLabel(label)
      const count = (this.#starts.get(folded) ?? 0) + 1
      this.#starts.set(folded, count)
      if (count > this.#most && telling.has(partOf(label) ?? 'other')) this.#most = count
    }
  }
}

/** What stands before the first colon, or the whole short text; null when that is too long for a label. */
export function labelBefore(text: string): string | null {
  const start = text.slice(0, 64)
  const end = start.search(/[:?]/)
  let label = text.length <= 48 ? text : null
  if (end >= 2 && end <= 61 && start[end] === ':' && !start.startsWith('//', end + 1))
    label = start.slice(0, end).trimEnd()
  else if (end >= 2 && start[end] === '?' && /^(?:\s|$)/.test(text.slice(end + 1, end + 2)))
    label = start.slice(0, end + 1)
  else if (/\s[–—-]\s|\t/.test(start)) label = dashedLabel(text) ?? label
  return label !== null && /\p{L}{2}/u.test(label) ? label : null
}

/** Words of the vocabulary with which passages begin that stand together: "Zeitraum 2024", "FederführungAmt 50". */
function bareLabels(passages: readonly Passage[]): string[] {
  const found = passages.map((passage) =>
    passage.cells || passage.text.length > longestBare ? null : bareStart(passage.text),
  )
  const colons = passages.map((passage) => passage.cells === null && /^[^:?]{2,48}[:?]\s?\S/.test(passage.text))
  const tally = new Map<string, { all: number; besideOthers: number }>()
  found.forEach((label, at) => {
    if (label === null) return
    const one = tally.get(label) ?? { all: 0, besideOthers: 0 }
    one.all++
    const isBeside = [at - 1, at + 1].some((next) => colons[next] || (found[next] && found[next] !== label))
    if (isBeside) one.besideOthers++
    tally.set(label, one)
  })
  return [...tally].flatMap(([label, { all, besideOthers }]) =>
    all >= oftenBare && besideOthers * 10 >= all * 6 ? [label] : [],
  )
}

/** The label in front of a text without a colon, folded. */
function bareStart(text: string): string | null {
  const glued = gluedLabel(text)
  if (glued !== null) return foldLabel(glued)
  const phrase = barePhrase(text)
  return phrase === null ? null : foldLabel(phrase)
}

/** Labels with which a document begins lines and that it glues to their values somewhere visibly; the longest first. */
function gluedLabels(passages: readonly Passage[]): string[] {
  const counts = new Map<string, number>()
  let visible = 0
  for (const { text, cells } of passages) {
    if (cells) continue
    if (gluedLabel(text) !== null) visible++
    for (const word of [
      gluedLabel(text),
      ...lowerValued.filter((one) => text.startsWith(one) && /^\p{Ll}/u.test(text.slice(one.length))),
    ])
      if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  if (visible < oftenBare) return []
  return [...counts].flatMap(([label, count]) => (count >= 2 ? [label] : [])).sort((a, b) => b.length - a.length)
}
