import type { MeasureReading } from '../plan-reading.ts'
import { namesUnit } from '../values/unit.words.ts'

/**
 * Where hardly any measure has a lead, a label that most of them have and whose values mostly name units says who leads,
 * whatever it is called.
 */
export function guessLeads(measures: readonly MeasureReading[]): MeasureReading[] {
  const led = measures.filter(({ leadUnit }) => leadUnit !== null).length
  if (measures.length < 4 || led * 5 > measures.length) return [...measures]
  const values = new Map<string, string[]>()
  for (const { others } of measures)
    for (const { label, value } of others)
      if (label !== '') values.set(label, [...(values.get(label) ?? []), value].slice(-400))
  const [best] = [...values]
    .filter(([, said]) => said.length * 2 >= measures.length && said.every((value) => value.length <= 160))
    .map(([label, said]) => ({ label, share: said.filter(namesUnit).length / said.length }))
    .sort((a, b) => b.share - a.share)
  if (!best || best.share < 0.4) return [...measures]
  return measures.map((measure) => {
    const lead = measure.leadUnit === null ? measure.others.find(({ label }) => label === best.label) : undefined
    return lead ? { ...measure, leadUnit: lead.value, others: measure.others.filter((one) => one !== lead) } : measure
  })
}
