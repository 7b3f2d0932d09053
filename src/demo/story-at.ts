import type { RoundsStory } from '../../db/demo/rounds-story.ts'
import type { MeasureStory } from '../../db/demo/story.ts'

/**
 * A measure as its sheet told it at a time: `stage` 0 before the first round, then after each of the published ones. What
 * happened later is not in it yet.
 */
export function measureAt(
  story: MeasureStory,
  { from, published, dues, figures }: RoundsStory,
  stage: number,
): MeasureStory {
  const day = published[stage - 1]?.dataOn ?? from
  const year = Number(day.slice(0, 4))
  return {
    ...story,
    statuses: story.statuses.filter(({ asOf }) => asOf <= day),
    budget: (story.budget ?? []).map(({ spent, ...line }) => ({
      ...line,
      ...(spent !== undefined && line.year <= year ? { spent } : {}),
    })),
    milestones: (story.milestones ?? []).flatMap(({ doneOn, ...step }) => {
      const due = dues[story.key]?.[step.title]?.[stage]
      const isDone = doneOn !== undefined && doneOn <= day
      return due === null ? [] : [{ ...step, due: due ?? step.due, ...(isDone ? { doneOn } : {}) }]
    }),
    figures: (story.figures ?? []).flatMap(({ value: now, ...figure }) => {
      if (figure.asOf <= day) return [{ ...figure, ...(now === undefined ? {} : { value: now }) }]
      // What is counted of one year has no number in another.
      if (/20\d\d/.test(figure.label)) return []
      const value = figures[figure.label]?.[stage - 1] ?? partOf(now, stage)
      return [{ ...figure, asOf: day, ...(value === undefined ? {} : { value }) }]
    }),
  }
}

/** What grows from year to year was half of it after the first report, and four fifths after the second. */
function partOf(value: number | undefined, stage: number): number | undefined {
  const share = [undefined, 0.5, 0.8][stage]
  return value === undefined || share === undefined ? undefined : Math.round(value * share)
}
