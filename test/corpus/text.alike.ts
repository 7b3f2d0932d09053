/** What counts as the same text, for the truth and for the bench: white space, quotes, dashes, ligatures and case do not. */
export function normalText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/[„“”«»‚‘’"']/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '')
    .toLowerCase()
}

/** 1 is equal, 0 nothing in common: one minus edits by the longer text. Below `atLeast` the answer is 0 and cheap. */
export function alike(one: string, other: string, atLeast = 0): number {
  const a = normalText(one)
  const b = normalText(other)
  const longest = Math.max(a.length, b.length)
  if (longest === 0) return 1
  const allowed = Math.floor((1 - atLeast) * longest + 1e-9)
  const edits = editsBetween(a, b, allowed)
  return edits > allowed ? 0 : 1 - edits / longest
}

/** Levenshtein within a band of `allowed`; anything above is `allowed + 1`. */
function editsBetween(a: string, b: string, allowed: number): number {
  if (Math.abs(a.length - b.length) > allowed) return allowed + 1
  const far = allowed + 1
  let above = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, far))
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - allowed)
    const to = Math.min(b.length, row + allowed)
    const current = new Array<number>(b.length + 1).fill(far)
    if (row <= allowed) current[0] = row
    let best = far
    for (let column = from; column <= to; column++) {
      const swap = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      const edits = Math.min(swap, above[column]! + 1, current[column - 1]! + 1, far)
      current[column] = edits
      if (edits < best) best = edits
    }
    if (best >= far) return far
    above = current
  }
  return above[b.length]!
}
