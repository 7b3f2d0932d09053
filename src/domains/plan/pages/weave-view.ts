import type { Lang } from '../../../i18n/languages.ts'
import type { Progress } from '../../../ui/goal-ring/arcs.ts'
import type { Knot, Thread } from '../../../ui/weave/weave.tsx'
import type { Edition } from '../edition.ts'
import type { Field } from '../field.ts'
import { codesOf, type Goal, type GoalLine, headingOf } from '../goal.ts'
import type { FieldWithGoals } from '../pages.ts'
import { planRoutes } from '../plan.routes.ts'
import { codeIn, fieldNote, progressOfGoal } from './goal-view.tsx'

/** The fields of a plan as the threads of its picture. */
export function threadsOf(lang: Lang, edition: Edition, fields: readonly FieldWithGoals[]): Thread[] {
  return fields.map((field) => ({
    ...thread(lang, edition, field, field.goals),
    note: fieldNote(lang, field),
  }))
}

/** A field alone, and of the others those goals that it shares with them. */
export function ownThread(lang: Lang, edition: Edition, own: FieldWithGoals): Thread[] {
  const places = own.goals.flatMap((goal) => goal.places.map((place) => ({ ...place, goal })))
  const fields = new Map(places.map(({ field }) => [field.id, field]))
  return [...fields.values()]
    .sort((a, b) => a.position - b.position)
    .map((field) => {
      const there = places.filter((one) => one.field.id === field.id).sort((a, b) => a.position - b.position)
      if (field.id !== own.id)
        return thread(
          lang,
          edition,
          field,
          there.map(({ goal }) => goal),
        )
      const { href: _, ...standing } = thread(lang, edition, field, own.goals)
      return standing
    })
}

/** A goal alone, on the threads of its fields. */
export function ownKnot(lang: Lang, edition: Edition, goal: Goal, progress: readonly Progress[]): Thread[] {
  return goal.places.map(({ field }) => {
    const { href: _, ...standing } = knot(lang, field, goal, progress)
    return { ...thread(lang, edition, field, []), knots: [standing] }
  })
}

function thread(lang: Lang, edition: Edition, field: Field, goals: readonly GoalLine[]): Thread {
  return {
    href: planRoutes.field(lang, edition, field.slug),
    position: field.position,
    code: field.code,
    title: field.title,
    knots: goals.map((goal) => knot(lang, field, goal, progressOfGoal(goal))),
  }
}

function knot(lang: Lang, field: Field, goal: Goal, progress: readonly Progress[]): Knot {
  const code = codeIn(field, goal)
  return {
    goal: goal.id,
    href: planRoutes.goal(lang, goal.slug),
    code,
    title: headingOf(goal),
    progress,
    also: codesOf(goal).filter((one) => one !== code),
  }
}
