import { type Block, bold, cell, heading, italic, lineBreak, paragraph } from '../document.ts'
import type { MeasureHabit, SheetFact } from '../house-style.ts'
import type { Setting } from '../setting.ts'
import { type SheetBrief, sheetOf, titleOf } from './measure-blocks.habits.ts'

/** The title runs into the text; below it a box of two columns with label over value in every cell. */
export function measuresRunIn(brief: SheetBrief): MeasureHabit {
  const sheet = sheetOf(brief)
  return {
    ...sheet,
    set: (setting, measures) =>
      measures.flatMap((measure) => {
        const [first, ...more] = setting.measure(measure).description.map(setting.say)
        const facts = sheet.facts(setting, measure)
        const one = (fact: SheetFact | undefined) =>
          fact ? cell(paragraph(bold(fact.label), lineBreak, setting.fact(measure, fact.key) || '–')) : cell('')
        const rows = facts.flatMap((fact, at) => (at % 2 === 0 ? [[one(fact), one(facts[at + 1])]] : []))
        return [
          paragraph(bold(`${titleOf(brief, setting, measure)}.`), ` ${first}`),
          ...more.map((text) => paragraph(text)),
          { kind: 'table', head: null, rows, widths: [1, 1] } satisfies Block,
        ]
      }),
  }
}

/** Title, text, and one line of facts parted by `between`; nothing stands there that nobody filled in. */
export function measuresWithFactLine(
  brief: SheetBrief & { level: number | 'bold'; between: string; slanted: boolean; above: boolean },
): MeasureHabit {
  const sheet = sheetOf(brief)
  const line = (setting: Setting, measure: number) => {
    const facts = sheet.facts(setting, measure).filter(({ key }) => setting.fact(measure, key) !== '')
    const text = facts.map(({ key, label }) => `${label}: ${setting.fact(measure, key)}`).join(brief.between)
    return paragraph(brief.slanted ? italic(text) : text)
  }
  return {
    ...sheet,
    set: (setting, measures) =>
      measures.flatMap((measure) => {
        const title = titleOf(brief, setting, measure)
        const head = brief.level === 'bold' ? paragraph(bold(title)) : heading(brief.level, title, false)
        const texts = setting.measure(measure).description.map((text) => paragraph(setting.say(text)))
        const facts = line(setting, measure)
        return brief.above ? [head, facts, ...texts] : [head, ...texts, facts]
      }),
  }
}
