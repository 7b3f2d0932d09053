import type { MeasureReading } from './import/plan-reading.ts'

/** Where numbers start again in every field, only the first of a number keeps it; the others have it in their text. */
export function numberedOnce(measures: readonly MeasureReading[]): MeasureReading[] {
  const taken = new Set<string>()
  return measures.map((measure) => {
    const { number } = measure
    if (number === null || !taken.has(number)) {
      if (number !== null) taken.add(number)
      return measure
    }
    return { ...measure, number: null, others: [...measure.others, { label: 'Nummer', value: number }] }
  })
}
