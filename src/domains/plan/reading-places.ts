import type { PlanReading } from './import/plan-reading.ts'

/** What stands where a document gives a measure no goal; the person who checks the draft moves it. */
const homeless = { field: 'Ohne Handlungsfeld', goal: 'Maßnahmen, die im Dokument keinem Ziel zugeordnet sind' }

/**
 * The same reading with at least one goal for every measure, since a measure without one cannot be kept: those of the
 * field it stands in, else a placeholder that says so.
 */
export function placeMeasures(reading: PlanReading): PlanReading {
  const fields = reading.fields.map((field) => ({ ...field, goals: [...field.goals] }))
  const goals = [...reading.goals]
  const placeholder = (at: number): string[] => {
    const id = `without-goal-${at}`
    const field = fields[at]!
    goals.push({ id, text: homeless.goal, fields: [at], where: [field.where], confidence: 0 })
    field.goals.push(id)
    return [id]
  }
  let nowhere = -1
  const measures = reading.measures.map((measure) => {
    if (measure.goals.length > 0) return measure
    if (measure.field === null && nowhere < 0) {
      nowhere =
        fields.push({ title: homeless.field, introduction: '', goals: [], where: measure.where, confidence: 0 }) - 1
    }
    const at = measure.field ?? nowhere
    const own = fields[at]!.goals
    return { ...measure, goals: own.length > 0 ? [...own] : placeholder(at) }
  })
  return { ...reading, fields, goals, measures }
}
