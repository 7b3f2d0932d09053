import type { Block } from '../../document.ts'
import { sheetOf } from '../../habits/measure-blocks.habits.ts'
import type { MeasureHabit } from '../../house-style.ts'
import { type Entry, entryOf, type Opened } from './each.habits.ts'

type Grouped = Opened & {
  by: 'lead' | 'status'
  /** What a group's heading says: the fact that all its measures share. */
  head: (said: string) => Block
  /** In this order; else as they come. */
  order?: string[]
}

/** Measures that share a fact stand below it, and it is said only there. */
export const measuresGrouped = (brief: Grouped, write: (entry: Entry) => Block[]): MeasureHabit => ({
  ...sheetOf(brief),
  set: (setting, measures) => {
    const said = [...new Set(measures.map((measure) => setting.fact(measure, brief.by)))]
    const groups = brief.order ? brief.order.filter((one) => said.includes(one)) : said
    return [
      ...(brief.open && measures.length > 0 ? [brief.open] : []),
      ...groups.flatMap((group) => [
        brief.head(group),
        ...measures
          .filter((measure) => setting.fact(measure, brief.by) === group)
          .flatMap((measure) => write(entryOf(brief, setting, measure))),
      ]),
    ]
  },
})
