import type { Block } from '../../document.ts'
import { type SheetBrief, sheetOf, titleOf } from '../../habits/measure-blocks.habits.ts'
import type { FactKey, MeasureHabit } from '../../house-style.ts'
import type { Setting } from '../../setting.ts'

export type Opened = SheetBrief & { open?: Block }
export type Said = { key: FactKey; label: string; value: string }
export type Entry = {
  setting: Setting
  measure: number
  /** With number and word, as the style writes it. */
  title: string
  texts: string[]
  /** Every fact of the sheet; empty where nobody filled it in. */
  facts: Said[]
  of(key: FactKey): string
}

/** Each measure as `write` sets it, below one opening line. */
export const eachMeasure = (brief: Opened, write: (entry: Entry) => Block[]): MeasureHabit => ({
  ...sheetOf(brief),
  set: (setting, measures) => [
    ...(brief.open && measures.length > 0 ? [brief.open] : []),
    ...measures.flatMap((measure) => write(entryOf(brief, setting, measure))),
  ],
})

export const entryOf = (brief: SheetBrief, setting: Setting, measure: number): Entry => ({
  setting,
  measure,
  title: titleOf(brief, setting, measure),
  texts: setting.measure(measure).description.map(setting.say),
  facts: sheetOf(brief)
    .facts(setting, measure)
    .map(({ key, label }) => ({ key, label, value: setting.fact(measure, key) })),
  of: (key) => setting.fact(measure, key),
})

export const filled = ({ facts }: Entry) => facts.filter(({ value }) => value !== '')
