type RawLine = { text: string; raw: string }

const alone = /^[-–—|\s]*(?:Seite|S\.|Page)?\s*(\d{1,4})[-–—|\s]*$/i
/** So many numbers must stand alone; so many pages in a row may lack theirs at the document's edges. */
const fewest = 3
const mostMissing = 3

/**
 * Lines to which extraction glued the number of their page, with their texts without it. Told by the numbers that do stand
 * alone: where they skip one, a line at the end of a page in between ends with it.
 */
export function withoutPageNumbers(lines: readonly RawLine[], furniture: ReadonlySet<number>): Map<number, string> {
  const mended = new Map<number, string>()
  const numbers = [...furniture]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const number = alone.exec(lines[at]!.text)?.[1]
      return number ? [{ at, number: Number(number) }] : []
    })
  if (numbers.length < fewest) return mended
  const after = { at: lines.length, number: numbers.at(-1)!.number + mostMissing + 1 }
  let from = -1
  let last = Math.max(0, numbers[0]!.number - mostMissing - 1)
  for (const { at, number } of [...numbers, after]) {
    for (let end = from + 1; end < at && last + 1 < number; end++) {
      if (!endsPage(lines, end, furniture)) continue
      const found = gluedNumber(lines[end]!.text, last, number)
      if (found === null) continue
      mended.set(end, lines[end]!.text.slice(0, -String(found).length))
      last = found
    }
    from = at
    last = number
  }
  return mended
}

function endsPage(lines: readonly RawLine[], at: number, furniture: ReadonlySet<number>): boolean {
  const next = lines[at + 1]
  if (lines[at]!.text === '' || furniture.has(at)) return false
  return !next || next.text === '' || next.raw.startsWith('\f') || furniture.has(at + 1)
}

/** "geplant7", "Mai 20131": one of the next numbers stands right behind a letter, a sign or a whole year. */
function gluedNumber(text: string, last: number, before: number): number | null {
  const digits = /(?<![\d.,])\d{1,8}$/.exec(text)?.[0]
  if (digits === undefined) return null
  const isApart = text.length === digits.length || text.at(-digits.length - 1) === ' '
  for (let number = last + 1; number < Math.min(before, last + 1 + mostMissing); number++) {
    const rest = digits.slice(0, -String(number).length)
    if (!digits.endsWith(String(number))) continue
    if ((rest === '' && !isApart) || /^(?:19|20)\d\d$/.test(rest)) return number
  }
  return null
}
