/** A run of words that both texts have, or only one of them. */
export type Run = { kind: 'same' | 'gone' | 'new'; words: string }

/** Cells of the table of common words; beyond it the middle counts as written anew. */
const largest = 4_000_000

/**
 * Word by word what a text becomes. The runs of `same` and `gone` are the old text, those of `same` and `new` the new; the
 * white space between words is that of the new one.
 */
export function differInWords(before: string, after: string): Run[] {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < was.length && start < is.length && isSame(was[start], is[start])) start++
  let end = 0
  while (end < was.length - start && end < is.length - start && isSame(was.at(-1 - end), is.at(-1 - end))) end++
  const middle = differ(was.slice(start, was.length - end), is.slice(start, is.length - end))
  return joined([...is.slice(0, start).map(asSame), ...middle, ...is.slice(is.length - end, is.length).map(asSame)])
}

/** Words with the white space behind them, so that nothing is lost. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? []
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.trim() === other?.trim()
}

const asSame = (words: string): Run => ({ kind: 'same', words })

/** By the longest common sequence of words. */
function differ(was: readonly string[], is: readonly string[]): Run[] {
  const gone = was.map((words): Run => ({ kind: 'gone', words }))
  const added = is.map((words): Run => ({ kind: 'new', words }))
  if (gone.length * added.length === 0 || gone.length * added.length > largest) return [...gone, ...added]
  const wide = is.length + 1
  const common = new Uint32Array((was.length + 1) * wide)
  for (let a = was.length - 1; a >= 0; a--) {
    for (let b = is.length - 1; b >= 0; b--) {
      const at = a * wide + b
      common[at] = isSame(was[a], is[b]) ? common[at + wide + 1]! + 1 : Math.max(common[at + wide]!, common[at + 1]!)
    }
  }
  const runs: Run[] = []
  let [a, b] = [0, 0]
  while (a < was.length && b < is.length) {
    if (isSame(was[a], is[b])) {
      runs.push(asSame(is[b]!))
      a++
      b++
    } else if (common[(a + 1) * wide + b]! >= common[a * wide + b + 1]!) runs.push(gone[a++]!)
    else runs.push(added[b++]!)
  }
  return [...runs, ...gone.slice(a), ...added.slice(b)]
}

function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (last?.kind === run.kind) last.words += run.words
    else whole.push({ ...run })
  }
  return whole
}
