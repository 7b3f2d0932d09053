import { partOf, telling } from '../measures/label.words.ts'
import { readTitle } from '../measures/measure.title.ts'
import type { Passage } from '../passage.ts'
import { isGoalsHeading, readFieldLabel, withoutGoalLabel } from '../roles/heading.words.ts'
import { staysOpen } from './line.break.ts'

/** So many passages must begin with a label, so many labels follow each other. */
const often = 4
const fewest = 3
const longestLabel = 48
const mostWords = 6
/** Between two labels stand at most so many passages that go on with a value. */
const farthest = 6

/**
 * The labels of a table whose lines were run together: "Zahlt ein auf Alle finden Arbeit". They are words with which
 * passages begin again and again and that follow each other in the same order. Without colons nothing else tells them.
 */
export function findLabelChain(passages: readonly Passage[]): Set<string> {
  const words = passages.map(wordsOf)
  const starts = countStarts(words)
  const shown = words.map((own) => labelOf(own, starts))
  // What stands below a label alone is its value: "Amt 50".
  const found = shown.map((label, at) => (shown[at - 1] && shown[at - 1] === passages[at - 1]!.text ? null : label))
  const useful = valued(found, words, often, 0)
  const labels = found.map((label) => (label !== null && useful.has(label) ? label : null))
  const next = steady(labels)
  const before = steady([...labels].reverse())
  const chained = new Set<string>()
  for (const [label, other] of next) {
    if (before.get(other) !== label) continue
    chained.add(label)
    chained.add(other)
  }
  const known = [...chained].filter((label) => telling.has(partOf(label) ?? 'other'))
  const running = valued(found, words, often, 0.6)
  const isRunning = [...chained].filter((label) => running.has(label)).length * 2 > chained.size
  if (!isRunning || chained.size < fewest || known.length < 2) return new Set()
  return new Set([...chained, ...between(found, words, chained)])
}

/** The label in front of a text; null when there is none of these. */
export function chainedLabel(text: string, labels: ReadonlySet<string>): string | null {
  if (labels.size === 0 || beginsOtherwise(text)) return null
  const words = text.slice(0, 2 * longestLabel).split(' ')
  for (let length = Math.min(mostWords, words.length); length > 0; length--) {
    const label = words.slice(0, length).join(' ')
    if (labels.has(label)) return label
  }
  return null
}

function wordsOf({ text, mark, cells, level }: Passage): string[] {
  if (mark !== null || cells !== null || level !== null || beginsOtherwise(text)) return []
  return text.slice(0, 2 * longestLabel).split(' ')
}

/** With what begins goals, fields and measures ("Maßnahme 3 – Sprachcafé"), or in the middle of a sentence. */
function beginsOtherwise(text: string): boolean {
  if (!/^\p{Lu}/u.test(text) || readTitle({ text, mark: null }).sign !== null) return true
  return withoutGoalLabel(text) !== null || isGoalsHeading(text) || readFieldLabel(text) !== null
}

function countStarts(words: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const own of words) {
    for (let length = 1; length <= Math.min(mostWords, own.length); length++) {
      const start = own.slice(0, length).join(' ')
      counts.set(start, (counts.get(start) ?? 0) + 1)
    }
  }
  return counts
}

/** As many words as nearly all passages share that begin with the first. */
function labelOf(words: readonly string[], starts: ReadonlyMap<string, number>): string | null {
  let count = starts.get(words[0] ?? '') ?? 0
  if (count < often) return null
  let label: string | null = null
  for (let length = 1; length <= Math.min(mostWords, words.length); length++) {
    const longer = words.slice(0, length).join(' ')
    if ((starts.get(longer) ?? 0) * 10 < count * 8) break
    count = starts.get(longer)!
    // A colon tells the label anyway.
    if (longer.endsWith(':')) return null
    if (isLabel(longer)) label = longer
  }
  // "Laufzeit ab" begins every row, but "ab" is part of the value.
  const shorter = label?.replace(/ \p{Ll}+$/u, '') ?? ''
  return label !== shorter && partOf(shorter) !== null ? shorter : label
}

/** So begin the names of units, which are values. */
const unit = /^(?:Amt|FB|OE|Fachbereich|Dezernat|Referat|Abteilung)(?:\s|$)/

/** No half sentence and no mere article. */
function isLabel(label: string): boolean {
  if (unit.test(label)) return false
  if (label.length > longestLabel || (!label.endsWith('?') && /[:,;.]/.test(label))) return false
  return label.includes(' ') || !staysOpen(label.toLowerCase())
}

/** Those that come so often, and with a value behind them in such a share. */
function valued(
  labels: readonly (string | null)[],
  words: readonly string[][],
  fewest: number,
  share: number,
): Set<string> {
  const tallies = new Map<string, { all: number; valued: number }>()
  labels.forEach((label, at) => {
    if (label === null) return
    const tally = tallies.get(label) ?? { all: 0, valued: 0 }
    tally.all++
    if (words[at]!.length > label.split(' ').length) tally.valued++
    tallies.set(label, tally)
  })
  return new Set(
    [...tallies].flatMap(([label, { all, valued }]) => (all >= fewest && valued >= all * share ? [label] : [])),
  )
}

/** Labels that come less often or mostly without a value, but mostly between the same two others. */
function between(
  labels: readonly (string | null)[],
  words: readonly string[][],
  chained: ReadonlySet<string>,
): string[] {
  const useful = valued(labels, words, 2, 0.2)
  const usual = labels.filter((label) => label !== null && chained.has(label)).length / chained.size
  const places = new Map<string, string[]>()
  labels.forEach((label, at) => {
    if (label === null || chained.has(label) || !useful.has(label)) return
    const isOne = (other: string | null) => other !== null && chained.has(other)
    const before = labels.slice(Math.max(0, at - farthest), at).findLast(isOne)
    const next = labels.slice(at + 1, at + 1 + farthest).find(isOne)
    const place = before && next ? `${before}\n${next}` : ''
    const known = places.get(label)
    if (known) known.push(place)
    else places.set(label, [place])
  })
  return [...places].flatMap(([label, own]) => {
    const most = own.filter((place) => place !== '' && place === own[0]).length
    const isOften = own.length * 2 >= usual || partOf(label) !== null
    return isOften && most > 1 && most * 10 >= own.length * 6 ? [label] : []
  })
}

/** For each label the one that mostly comes next. */
function steady(labels: readonly (string | null)[]): Map<string, string> {
  const tallies = new Map<string, { all: number; next: Map<string, number> }>()
  labels.forEach((label, at) => {
    if (label === null) return
    const own = tallies.get(label) ?? { all: 0, next: new Map<string, number>() }
    tallies.set(label, own)
    own.all++
    const next = labels.slice(at + 1, at + 1 + farthest).find((other) => other !== null)
    if (next && next !== label) own.next.set(next, (own.next.get(next) ?? 0) + 1)
  })
  const steps = new Map<string, string>()
  for (const [label, { all, next }] of tallies) {
    const [best] = [...next].sort((a, b) => b[1] - a[1])
    if (best && best[1] * 10 >= all * 6) steps.set(label, best[0])
  }
  return steps
}
