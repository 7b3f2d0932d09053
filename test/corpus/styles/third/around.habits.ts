import { type Block, bold, cell, heading, italic, item, paragraph, plainText } from '../../document.ts'
import type { FieldHabit } from '../../house-style.ts'
import type { Setting } from '../../setting.ts'

type Around = (setting: Setting, field: number) => Block[]

/** Puts blocks before or behind a field's introduction that a reader may count to it or not. */
export const withAround = (habit: FieldHabit, { before, after }: { before?: Around; after?: Around }): FieldHabit => ({
  ...habit,
  introduction: (setting, field) => [
    ...(before?.(setting, field) ?? []),
    ...habit.introduction(setting, field),
    ...(after?.(setting, field) ?? []),
  ],
  besides: (setting, field) => [
    ...(habit.besides?.(setting, field) ?? []),
    ...[before, after].flatMap((around) => (around?.(setting, field) ?? []).flatMap(textsOf)),
  ],
})

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.lines.join(' ')]
    case 'paragraph':
    case 'item':
      return [plainText(block.runs)]
    case 'box':
      return block.blocks.flatMap(textsOf)
    case 'table':
      return [...(block.head ?? []), ...block.rows.flat()].flatMap((one) => one.blocks.flatMap(textsOf))
    default:
      return []
  }
}

/** Questions in bold, answers below, all in a box. */
export const interview =
  (...talks: { title: string; turns: [question: string, answer: string][] }[]): Around =>
  ({ say }, field) => {
    const { title, turns } = talks[field % talks.length]!
    return [
      {
        kind: 'box',
        blocks: [
          paragraph(bold(title)),
          ...turns.flatMap(([question, answer]) => [paragraph(bold(question)), paragraph(say(answer))]),
        ],
      },
    ]
  }

/** Strengths and weaknesses side by side, from a workshop. */
export const strengths =
  (heads: [string, string], ...lists: [string[], string[]][]): Around =>
  (_, field) => [
    {
      kind: 'table',
      head: heads.map((name) => cell(paragraph(bold(name)))),
      rows: [lists[field % lists.length]!.map((list) => cell(...list.map((one) => item('–', one))))],
      widths: [1, 1],
    },
  ]

/** Figures of the city with what they should become; the field's indicators are their names. */
export const yardsticks =
  (title: string, source: string): Around =>
  (setting, field) => {
    const own = [...new Set(setting.measuresOf(field).map((one) => setting.measure(one).indicator))].slice(0, 3)
    const value = (name: string, at: number) => String(12 + ((name.length * 37 + at * 11 + field * 5) % 80))
    return [
      paragraph(bold(title)),
      {
        kind: 'table',
        head: ['Kennzahl', '2019', '2022', 'Zielwert 2027'].map((name) => cell(paragraph(bold(name)))),
        rows: own.map((name) =>
          [setting.say(name), value(name, 0), value(name, 1), value(name, 3)].map((one) => cell(one)),
        ),
        widths: [5, 2, 2, 2],
      },
      paragraph(italic(source)),
    ]
  }

/** A heading of its own above the introduction, and the same in every field. */
export const under =
  (title: string | ((field: number) => string), level: number): Around =>
  (_, field) => [heading(level, typeof title === 'string' ? title : title(field + 1), false)]

/** A voice or a story, another in each field. */
export const voices =
  (...quotes: [text: string, name: string][]): Around =>
  (_, field) => {
    const [text, name] = quotes[field % quotes.length]!
    return [paragraph(italic(`„${text}“`), ` (${name})`)]
  }
