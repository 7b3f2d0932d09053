/** What a feed or a calendar is about: a plan, a field, a goal or a measure that everybody may read. */
import type { Text } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Edition } from '../edition.ts'
import { codesOf, headingOf } from '../goal.ts'
import { showField, showGoal, showMeasure, showPlan } from '../plan.read.ts'
import { planRoutes } from '../plan.routes.ts'
import type { RecordScope } from '../records/known-records.ts'

export type Subject = {
  title: Text
  code: string
  edition: Edition
  /** Its page, without the name of the site. */
  page: string
  within: RecordScope
}

/** `slugs`: as the address has them, their endings cut off. Absence is thrown as `NotFound`. */
export async function findSubject(scope: Scope, slugs: Record<string, string | undefined>): Promise<Subject> {
  const { lang } = scope
  if (slugs.goal !== undefined) {
    const { goal, edition } = await showGoal(scope, slugs.goal)
    const page = planRoutes.goal(lang, goal.slug)
    return { title: headingOf(goal), code: codesOf(goal)[0] ?? '', edition, page, within: { goal: goal.slug } }
  }
  if (slugs.measure !== undefined) {
    const { title, sheet, edition, slug } = await showMeasure(scope, slugs.measure)
    const page = planRoutes.measure(lang, slug)
    return { title, code: sheet.number ?? '', edition, page, within: { measure: slug } }
  }
  if (slugs.field !== undefined) {
    const { field, edition } = await showField(scope, slugs.field, slugs.edition)
    const page = planRoutes.field(lang, edition, field.slug)
    return { title: field.title, code: field.code, edition, page, within: { plan: edition.slug, field: field.slug } }
  }
  const { edition } = await showPlan(scope, slugs.edition)
  return {
    title: edition.title,
    code: '',
    edition,
    page: planRoutes.plan(lang, edition),
    within: { plan: edition.slug },
  }
}
