import type { Numbering } from './measure-blocks.habits.ts'

export const unnumbered: Numbering = () => null
export const throughout: Numbering = (_, measure) => String(measure + 1)
/** Starts again in every field. */
export const perField: Numbering = (setting, measure) =>
  String(setting.measuresOf(setting.measure(measure).field).indexOf(measure) + 1)
export const fieldDot: Numbering = (setting, measure) =>
  `${setting.measure(measure).field + 1}.${perField(setting, measure)}`
/** Field, goal, measure. */
export const goalDot: Numbering = (setting, measure) => {
  const { goals, field } = setting.measure(measure)
  const [goal] = goals
  return `${field + 1}.${setting.goalNumber(goal!, field)}.${setting.measuresUnder(goal!).indexOf(measure) + 1}`
}
