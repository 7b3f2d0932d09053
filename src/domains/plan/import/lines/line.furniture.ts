import { partOf } from '../measures/label.words.ts'

type RawLine = { text: string; raw: string }

const pageWord = /^[-–—|\s]*(?:Seite|S\.|Page)\s*\d{1,4}(?:\s*(?:von|of|\/)\s*\d{1,4})?[-–—|\s]*$/i
const bareNumber = /^[-–—|\s]*(\d{1,4})[-–—|\s]*$/
const numberAtEdge = /^\d{1,4}\s+\D|\D[\s|](?:Seite|S\.|Page)?\s*\d{1,4}(?:\s*(?:von|of|\/)\s*\d{1,4})?$/i
/** Headings that come back with rising numbers belong to the plan. */
const numberedPart =
  /^(?!Seite|Page)\p{L}+\s\d+$|ziel|maßnahme|feld|linie|schwerpunkt|projekt|baustein|thema|säule|indikator|kapitel|phase/iu
const leader = /(?:\.{3,}|…+|(?:\s\.){3,}|_{3,})\s*\d{1,4}$/
const farNumber = /\S(?:\t\s*|\s{4,30})\d{1,4}$/

/** A contents line: a heading, dots or a wide gap, a page number. */
export function isContentsLine(line: RawLine): boolean {
  return (
    line.raw.length <= 250 &&
    (leader.test(line.text) || (/^\p{L}/u.test(line.text) && farNumber.test(line.raw.trimEnd().slice(-40))))
  )
}

/**
 * Positions of page numbers and of running headers and footers. A header is a short line that comes back, apart from
 * its digits, at least three times and mostly beside a page number; "Ziele", which also comes back, does not.
 */
export function findFurniture(lines: readonly RawLine[]): Set<number> {
  const furniture = pageNumbers(lines)
  const occurrences = new Map<string, number[]>()
  lines.forEach(({ text }, at) => {
    if (text.length < 3 || text.length > 90 || furniture.has(at)) return
    const key = text.replace(/\d+/g, '#')
    const places = occurrences.get(key)
    if (places) places.push(at)
    else occurrences.set(key, [at])
  })
  for (const places of occurrences.values()) {
    if (places.length < 3) continue
    const atPageEdge = places.filter((at) => turnsPage(lines, at) || besideNumber(lines, at, furniture))
    const isCounted =
      numberedPart.test(lines[places[0]!]!.text) && new Set(places.map((at) => lines[at]!.text)).size > 1
    if (isCounted) continue
    const isRunning = atPageEdge.length * 3 >= places.length * 2 || countsPages(lines, places)
    if (isRunning) for (const at of places) furniture.add(at)
  }
  return furniture
}

/** Lines with a number only count as page numbers when there are several and they rise. */
function pageNumbers(lines: readonly RawLine[]): Set<number> {
  const found = new Set<number>()
  const bare: { at: number; value: number }[] = []
  lines.forEach(({ text }, at) => {
    if (text.length > 30) return
    if (pageWord.test(text)) found.add(at)
    const value = bareNumber.exec(text)?.[1]
    // Below "Maßnahme Nr." stands the number of a measure.
    const isValue = partOf(lines[at - 1]?.text ?? '') !== null
    if (value && !isValue) bare.push({ at, value: Number(value) })
  })
  const rising = bare.filter(({ value }, nth) => value > (bare[nth - 1]?.value ?? -1))
  if (bare.length > 1 && rising.length * 4 >= bare.length * 3) for (const { at } of rising) found.add(at)
  return found
}

function turnsPage(lines: readonly RawLine[], at: number): boolean {
  return lines[at]!.raw.includes('\f') || Boolean(lines[at + 1]?.raw.startsWith('\f'))
}

/** "Plan 2030 | 12", "Plan 2030 | 13": the lines hold a page number that rises from each to the next. */
function countsPages(lines: readonly RawLine[], places: readonly number[]): boolean {
  if (!places.every((at) => numberAtEdge.test(lines[at]!.text)) || numberedPart.test(lines[places[0]!]!.text))
    return false
  const numbers = places.map((at) => (lines[at]!.text.match(/\d+/g) ?? []).map(Number))
  return numbers[0]!.some((_, nth) => numbers.every((row, at) => at === 0 || row[nth]! > numbers[at - 1]![nth]!))
}

function besideNumber(lines: readonly RawLine[], at: number, numbers: ReadonlySet<number>): boolean {
  const above = nearestFilled(lines, at, -1)
  const below = nearestFilled(lines, at, 1)
  return numbers.has(above) || numbers.has(below)
}

function nearestFilled(lines: readonly RawLine[], from: number, step: 1 | -1): number {
  let at = from + step
  // Three blank lines are as far as a page number is set from its header.
  while (Math.abs(at - from) < 4 && lines[at]?.text === '') at += step
  return at
}
