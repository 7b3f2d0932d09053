import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import { freeSlug, slugOf } from '../../platform/slug.ts'
import { codeFor } from './field.ts'

/** A plan as it is brought in whole: from a document, or from the demonstration story. */
export type PlanOutline = {
  title: string
  /** The address wished for; made from the title where it is missing. */
  slug?: string
  subtitle: string
  foreword: string
  startsOn: string | null
  endsOn: string | null
  successorOf: string | null
  fields: {
    title: string
    code?: string
    slug?: string
    summary: string
    introduction: string
    /** Indices into `goals`, in the field's own order; what is named twice stands at its first place. */
    goals: number[]
  }[]
  goals: { short: string; wording: string; description: string; slug?: string }[]
}

/** Gives every part its id, address, code and place. `newId` makes a fresh id at each call. */
export function arrangeOutline(
  outline: PlanOutline,
  taken: { plans: Set<string>; goals: Set<string> },
  newId: () => string,
): Outcome<ReturnType<typeof arrange>, 'plan.address_taken' | 'plan.goal_without_field'> {
  if (outline.slug !== undefined && taken.plans.has(outline.slug)) {
    return refused('plan.address_taken', { slug: outline.slug })
  }
  const placed = new Set(outline.fields.flatMap((field) => field.goals))
  if (outline.goals.some((_, index) => !placed.has(index))) return refused('plan.goal_without_field')
  return ok(arrange(outline, taken, newId))
}

function arrange(outline: PlanOutline, taken: { plans: Set<string>; goals: Set<string> }, newId: () => string) {
  const planId = newId()
  const { title, subtitle, foreword, startsOn, endsOn, successorOf } = outline
  const slug = freeSlug(outline.slug ?? slugOf(title, 'plan'), taken.plans)
  const goals = outline.goals.map((goal) => ({
    id: newId(),
    planId,
    slug: freeSlug(goal.slug ?? slugOf(goal.short || goal.wording, 'goal'), taken.goals),
    short: goal.short,
    wording: goal.wording,
    description: goal.description,
    stage: 'draft' as const,
  }))
  const codes = new Set(outline.fields.flatMap((field) => field.code ?? []))
  const slugs = new Set<string>()
  const fields = outline.fields.map((field, index) => {
    const code = field.code ?? codeFor(field.title, codes)
    codes.add(code)
    return {
      id: newId(),
      planId,
      slug: freeSlug(field.slug ?? slugOf(field.title, 'field'), slugs),
      code,
      position: index + 1,
      title: field.title,
      summary: field.summary,
      introduction: field.introduction,
    }
  })
  const places = outline.fields.flatMap((field, index) =>
    [...new Set(field.goals)].map((goal, place) => ({
      fieldId: fields[index]?.id ?? '',
      goalId: goals[goal]?.id ?? '',
      position: place + 1,
    })),
  )
  return { plan: { id: planId, slug, title, subtitle, foreword, startsOn, endsOn, successorOf }, fields, goals, places }
}
