import type { Passage } from '../passage.ts'
import { chainedLabel } from './label.chain.ts'

/** Rows of tables whose lines were run together get their cells back: a label and its value, once or twice in the row. */
export function withLabelRows(passages: readonly Passage[], labels: ReadonlySet<string>): Passage[] {
  const whole = withValues(passages, labels)
  const inner = innerLabels(whole, labels)
  return whole.map((passage) => {
    const label = labelIn(passage, labels)
    return label === null ? passage : asRow(passage, label, inner.get(label) ?? null)
  })
}

function labelIn({ text, mark, cells, level }: Passage, labels: ReadonlySet<string>): string | null {
  return mark || cells || level !== null ? null : chainedLabel(text, labels)
}

/** A label that filled its line has its value on the next. */
function withValues(passages: readonly Passage[], labels: ReadonlySet<string>): Passage[] {
  const whole: Passage[] = []
  for (const passage of passages) {
    const above = whole.at(-1)
    const isValue =
      above && labels.has(above.text) && !passage.mark && !passage.cells && labelIn(passage, labels) === null
    if (isValue) whole[whole.length - 1] = joined(above, passage)
    else whole.push(passage)
  }
  return whole
}

function joined(label: Passage, value: Passage): Passage {
  const at = label.text.length + 1
  const lines = value.lines.map((line) => ({ ...line, at: at + line.at }))
  return { ...label, text: `${label.text} ${value.text}`, lines: [...label.lines, ...lines] }
}

const joint = ' | '

function asRow(passage: Passage, label: string, second: string | null): Passage {
  const value = passage.text.slice(label.length).trim()
  const at = second === null ? -1 : ` ${value} `.indexOf(` ${second} `)
  const cells =
    at < 0 ? [label, value] : [label, value.slice(0, at).trim(), second!, value.slice(at + second!.length).trim()]
  const text = cells.join(joint)
  // Each space that became a joint moves what stands behind it.
  const borders = cells.slice(1).map((_, nth) => cells.slice(0, nth + 1).join(' ').length)
  const moved = (place: number) => place + borders.filter((border) => border < place).length * (joint.length - 1)
  return { ...passage, text, cells, lines: passage.lines.map(({ at: place, where }) => ({ at: moved(place), where })) }
}

const often = 4
const mostWords = 4

/** Labels in the middle of rows: words that stand in nearly all rows of one label and hardly anywhere else. */
function innerLabels(passages: readonly Passage[], labels: ReadonlySet<string>): Map<string, string> {
  const rows = new Map<string, string[][]>()
  const everywhere = new Map<string, number>()
  passages.forEach((passage, at) => {
    const label = labelIn(passage, labels)
    const text = label === null ? passage.text : passage.text.slice(label.length + 1)
    const phrases = phrasesOf(text)
    for (const phrase of phrases) everywhere.set(phrase, (everywhere.get(phrase) ?? 0) + 1)
    if (label === null) return
    // Where the value filled the line, the second label begins the next.
    const next = passages[at + 1]
    const goesOn = next && labelIn(next, labels) === null ? phrasesOf(next.text.slice(0, 40)) : []
    const own = rows.get(label) ?? []
    rows.set(label, [...own, [...new Set([...phrases, ...goesOn])]])
  })
  const found = new Map<string, string>()
  for (const [label, phrases] of rows) {
    const best = mostShared(phrases, everywhere)
    if (best) found.set(label, best)
  }
  return found
}

function mostShared(phrases: readonly string[][], everywhere: ReadonlyMap<string, number>): string | null {
  const counts = new Map<string, number>()
  for (const phrase of phrases.flat()) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  const shared = [...counts].filter(
    ([phrase, count]) =>
      count >= often && count * 10 >= phrases.length * 8 && count * 10 >= everywhere.get(phrase)! * 8,
  )
  const most = shared.reduce((best, [, count]) => Math.max(best, count), 0)
  const longest = shared.filter(([, count]) => count * 10 >= most * 9).sort((a, b) => b[0].length - a[0].length)
  return longest[0]?.[0].replace(/( \p{Ll}+)+$/u, '') ?? null
}

/** Up to four words of a text from a capital letter on, each once. */
function phrasesOf(text: string): Set<string> {
  const words = text.slice(0, 400).split(' ')
  const phrases = new Set<string>()
  words.forEach((word, at) => {
    if (!/^\p{Lu}/u.test(word)) return
    for (let length = 1; length <= mostWords && at + length <= words.length; length++)
      phrases.add(words.slice(at, at + length).join(' '))
  })
  return phrases
}
