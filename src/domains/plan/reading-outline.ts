import type { PlanReading } from './import/plan-reading.ts'
import type { PlanOutline } from './outline.ts'

/** A reading as the outline of a draft. `name`: what to call a plan whose document does not say. */
export function outlineOf(reading: PlanReading, name: string, slug: string | undefined): PlanOutline {
  const indexOf = new Map(reading.goals.map((goal, index) => [goal.id, index]))
  return {
    title: reading.title ?? name,
    ...(slug === undefined ? {} : { slug }),
    subtitle: '',
    foreword: '',
    startsOn: null,
    endsOn: null,
    successorOf: null,
    fields: reading.fields.map((field) => ({
      title: field.title,
      summary: '',
      introduction: field.introduction,
      goals: field.goals.flatMap((id) => indexOf.get(id) ?? []),
    })),
    goals: reading.goals.map((goal) => ({ short: '', wording: goal.text, description: '' })),
  }
}
