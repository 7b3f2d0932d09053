import { bold, heading, paragraph, type Run } from '../../document.ts'
import type { FactKey, MeasureHabit } from '../../house-style.ts'
import { eachMeasure, type Opened } from './each.habits.ts'

/** One line a measure, its parts between strokes, below a line that says what they are. */
export const measuresInStrokes = (brief: Opened & { heads: [string, string] }): MeasureHabit => {
  const lines = eachMeasure(brief, ({ setting, measure, title, facts }) => [
    paragraph([brief.number(setting, measure), title, ...facts.map(({ value }) => value || '–')].join(' | ')),
  ])
  return {
    ...lines,
    set: (setting, measures) => {
      if (measures.length === 0) return []
      const labels = lines.facts(setting, measures[0]!).map(({ label }) => label)
      const [first, ...rest] = lines.set(setting, measures)
      const head = paragraph(bold([...brief.heads, ...labels].join(' | ')))
      return brief.open ? [first!, head, ...rest] : [head, first!, ...rest]
    },
  }
}

/** Labels and values at tab stops, two pairs a line. */
export const measuresAtTabStops = (brief: Opened & { level: number }): MeasureHabit =>
  eachMeasure(brief, ({ title, texts, facts }) => {
    const lines = facts.flatMap((_, at) => (at % 2 === 0 ? [facts.slice(at, at + 2)] : []))
    return [
      heading(brief.level, title, false),
      ...texts.map((text) => paragraph(text)),
      ...lines.map((pair) =>
        paragraph(
          ...pair.flatMap(({ label, value }, at): Run[] => [
            bold(at > 0 ? `\t${label}:` : `${label}:`),
            { text: `\t${value || '–'}` },
          ]),
        ),
      ),
    ]
  })

/** The facts in one line behind an arrow, without labels. */
export const measuresWithArrow = (
  brief: Opened & { arrow: string; between: string; level: number | 'bold' },
): MeasureHabit =>
  eachMeasure(brief, ({ title, texts, facts }) => [
    brief.level === 'bold' ? paragraph(bold(title)) : heading(brief.level, title, false),
    ...texts.map((text) => paragraph(text)),
    paragraph(`${brief.arrow} ${facts.map(({ value }) => value).join(brief.between)}`),
  ])

type Sentences = Partial<Record<FactKey, (value: string) => string>>

/** A single paragraph whose last sentences say who, when and how far. */
export const measuresInSentences = (brief: Opened & { sentences: Sentences }): MeasureHabit =>
  eachMeasure(brief, (entry) => {
    const last = entry.facts.flatMap(({ key, value }) => (value === '' ? [] : [brief.sentences[key]?.(value) ?? value]))
    return [paragraph(bold(entry.title), ` ${[...entry.texts, ...last].join(' ')}`)]
  })
