import { type Block, bold, cell, heading, italic, item, lineBreak, paragraph, type Run } from '../document.ts'
import type { FactKey, MeasureHabit, SheetFact } from '../house-style.ts'
import type { Setting } from '../setting.ts'

export type Labels = [FactKey, string][]
export type Numbering = MeasureHabit['number']

/** The measures of one sheet format: what is shown, how it is numbered, how the title is written. */
export type SheetBrief = {
  labels: Labels | ((setting: Setting, measure: number) => Labels)
  number: Numbering
  /** `number` is empty when there is none. */
  title: (number: string, title: string) => string
}

export const sheetOf = (brief: SheetBrief): Pick<MeasureHabit, 'facts' | 'number'> => ({
  number: brief.number,
  facts: (setting, measure) =>
    (typeof brief.labels === 'function' ? brief.labels(setting, measure) : brief.labels).map(
      ([key, label]): SheetFact => ({ key, label }),
    ),
})

/** Running text has no empty labels. */
const filledIn = (setting: Setting, measure: number, sheet: Pick<MeasureHabit, 'facts'>) =>
  sheet.facts(setting, measure).filter(({ key }) => setting.fact(measure, key) !== '')

export const titleOf = (brief: SheetBrief, setting: Setting, measure: number) =>
  brief.title(brief.number(setting, measure) ?? '', setting.say(setting.measure(measure).title))

/** `bare` is `alone` without bold; `lines` puts all labels in one paragraph with line breaks. */
export type LabelHabit = 'colon' | 'bold-colon' | 'tab' | 'alone' | 'bare' | 'glued' | 'dash' | 'lines'

/** A heading or bold line, the description, and labelled lines in one of the usual habits. */
export function measuresAsBlocks(
  brief: SheetBrief & { level: number | 'bold' | 'plain'; habit: LabelHabit; box?: boolean; open?: Block },
): MeasureHabit {
  return {
    ...sheetOf(brief),
    set: (setting, measures) => [
      ...(brief.open && measures.length > 0 ? [brief.open] : []),
      ...measures.flatMap((measure) => {
        const title = titleOf(brief, setting, measure)
        const head: Block =
          typeof brief.level === 'number'
            ? heading(brief.level, title, false)
            : paragraph(brief.level === 'bold' ? bold(title) : title)
        const facts = sheetOf(brief).facts(setting, measure)
        const described = facts.some(({ key }) => key === 'description')
        const texts = described ? [] : setting.measure(measure).description.map((text) => paragraph(setting.say(text)))
        const lines =
          brief.habit === 'lines'
            ? [inOneParagraph(setting, measure, facts)]
            : facts.flatMap((fact) => labelled(setting, measure, fact, brief.habit))
        return brief.box ? [{ kind: 'box' as const, blocks: [head, ...texts, ...lines] }] : [head, ...texts, ...lines]
      }),
    ],
  }
}

function inOneParagraph(setting: Setting, measure: number, facts: SheetFact[]): Block {
  const lines = facts.flatMap(({ key, label }) => [lineBreak, { text: `${label}: ${setting.fact(measure, key)}` }])
  return paragraph(...lines.slice(1))
}

function labelled(setting: Setting, measure: number, { key, label }: SheetFact, habit: LabelHabit): Block[] {
  const value = setting.fact(measure, key)
  const milestones = key === 'milestones' ? setting.measure(measure).milestones : []
  if (milestones.length > 1 && habit !== 'glued') {
    return [
      paragraph(
        habit === 'bold-colon' || habit === 'alone' ? bold(habit === 'alone' ? label : `${label}:`) : `${label}:`,
      ),
      ...milestones.map((one) => item('•', setting.say(one))),
    ]
  }
  switch (habit) {
    case 'colon':
      return [paragraph(`${label}: ${value}`)]
    case 'bold-colon':
      return [paragraph(bold(`${label}:`), ` ${value}`)]
    case 'tab':
      return [paragraph(bold(label), `\t${value}`)]
    case 'alone':
      return [paragraph(bold(label)), ...(value ? [paragraph(value)] : [])]
    case 'bare':
      return [paragraph(label), ...(value ? [paragraph(value)] : [])]
    case 'lines':
    case 'glued':
      return [paragraph(bold(label), value)]
    case 'dash':
      return [paragraph(italic(label), ` – ${value}`)]
  }
}

/** Running text: title in bold, then sentences that name who, when and how far in passing. */
export function measuresAsProse(brief: SheetBrief & { open?: Block }): MeasureHabit {
  const sheet = sheetOf(brief)
  return {
    ...sheet,
    set: (setting, measures) => [
      ...(brief.open && measures.length > 0 ? [brief.open] : []),
      ...measures.map((measure) => {
        const runs: (Run | string)[] = [
          bold(titleOf(brief, setting, measure)),
          ` ${setting.fact(measure, 'description')}`,
        ]
        for (const { key, label } of filledIn(setting, measure, sheet)) {
          if (key !== 'description')
            runs.push(' ', italic(`${label}:`), ` ${setting.fact(measure, key)}.`.replace('..', '.'))
        }
        return paragraph(...runs)
      }),
    ],
  }
}

/** One item a measure; the facts in brackets at the end. */
export function measuresInBrackets(
  brief: SheetBrief & { mark: (number: string) => string; open?: Block },
): MeasureHabit {
  const sheet = sheetOf(brief)
  return {
    ...sheet,
    set: (setting, measures) => [
      ...(brief.open && measures.length > 0 ? [brief.open] : []),
      ...measures.map((measure) => {
        const facts = filledIn(setting, measure, sheet).map(
          ({ key, label }) => (label ? `${label}: ` : '') + setting.fact(measure, key),
        )
        return item(brief.mark(brief.number(setting, measure) ?? ''), [
          bold(titleOf(brief, setting, measure)),
          { text: ` – ${setting.fact(measure, 'description')} (${facts.join('; ')})` },
        ])
      }),
    ],
  }
}

export const factCell = (setting: Setting, measure: number, key: FactKey) => {
  const { milestones } = setting.measure(measure)
  return key === 'milestones' && milestones.length > 1
    ? cell(...milestones.map((one) => item('-', setting.say(one))))
    : cell(setting.fact(measure, key) || '–')
}
