import { foldTitle } from '../goals/goal.key.ts'
import type { MeasureReading } from '../plan-reading.ts'

const facts = ['number', 'leadUnit', 'contributors', 'status', 'period', 'costs', 'targetGroups', 'indicator'] as const
/** Titles in overviews are cut; so many letters in common are enough under the same number. */
const cutTitle = 14

/** A measure said again, in an annex or an overview, is the same measure: each place adds what the others leave out. */
export function mergeMeasures(measures: readonly MeasureReading[]): MeasureReading[] {
  const byTitle = new Map<string, MeasureReading>()
  const byNumber = new Map<string, MeasureReading[]>()
  const merged: MeasureReading[] = []
  for (const measure of measures) {
    const key = foldTitle(measure.title)
    const known = byTitle.get(key) ?? withNumber(byNumber, measure, key)
    if (known) add(known, measure)
    else {
      const own = { ...measure }
      merged.push(own)
      byTitle.set(key, own)
      if (own.number !== null) byNumber.set(own.number, [...(byNumber.get(own.number) ?? []), own].slice(-20))
    }
  }
  return merged
}

function withNumber(
  byNumber: ReadonlyMap<string, MeasureReading[]>,
  { number }: MeasureReading,
  key: string,
): MeasureReading | undefined {
  if (number === null) return undefined
  return byNumber.get(number)?.find((one) => {
    const other = foldTitle(one.title)
    const [shorter, longer] = key.length < other.length ? [key, other] : [other, key]
    return shorter.length >= cutTitle && longer.startsWith(shorter.replace(/…$|\.\.\.$/, ''))
  })
}

function add(known: MeasureReading, again: MeasureReading): void {
  for (const fact of facts) {
    if (known[fact] === null) known[fact] = again[fact]
    else if (again[fact] !== null && again[fact] !== known[fact] && isFuller(again[fact]!, known[fact]!))
      known[fact] = again[fact]
  }
  if (again.title.length > known.title.length && foldTitle(again.title) !== foldTitle(known.title))
    known.title = again.title
  if (known.text === '') known.text = again.text
  known.goals = [...new Set([...known.goals, ...again.goals])]
  known.field ??= again.field
  known.confidence = Math.max(known.confidence, again.confidence)
  for (const other of again.others)
    if (!known.others.some(({ label, value }) => label === other.label && value === other.value))
      known.others.push(other)
}

/** "Amt für Integration" beside "Amt für Integration und Vielfalt": a value cut short in the one place. */
function isFuller(value: string, than: string): boolean {
  return value.length > than.length && value.startsWith(than.replace(/…$/, ''))
}
