import type { CheckedPlan } from './checked-plan.ts'
import { type Finding, findingKinds } from './finding.ts'
import { checkGoals } from './goal.rules.ts'
import { checkLinked } from './link.rules.ts'
import { checkMeasures } from './measure.rules.ts'
import { checkTexts } from './text.rules.ts'
import { checkTranslations } from './translation.rules.ts'
import { checkWords } from './word.rules.ts'

/** All there is to say of a plan on a day (an ISO date), the gravest first. */
export function checkPlan(picture: CheckedPlan, today: string): Finding[] {
  const found = [
    ...checkGoals(picture),
    ...checkMeasures(picture, today),
    ...checkTexts(picture),
    ...checkLinked(picture),
    ...checkTranslations(picture),
    ...checkWords(picture, today),
  ]
  const byKind = Map.groupBy(found, ({ kind }) => kind)
  return findingKinds.flatMap((kind) => byKind.get(kind) ?? [])
}
