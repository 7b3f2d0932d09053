import { type Block, bold, cell, heading, italic, paragraph } from '../document.ts'
import type { FieldHabit, MeasureHabit, Part } from '../house-style.ts'
import type { Setting } from '../setting.ts'

type Asides = {
  captions?: string[]
  /** Said by somebody, with the name below. */
  quotes?: [text: string, name: string][]
  /** Whether figures of the district follow, in a table that holds no measures. */
  figures?: string
}

/** What stands between a field's introduction and its goals and belongs to neither: photographs, voices, figures. */
export function withAsides(habit: FieldHabit, { captions, quotes, figures }: Asides): FieldHabit {
  const caption = (field: number) => captions?.[field % captions.length]
  const quote = (field: number) => quotes?.[field % quotes.length]
  return {
    ...habit,
    introduction: (setting, field) => {
      const [said, shown] = [quote(field), caption(field)]
      return [
        ...habit.introduction(setting, field),
        ...(shown ? [paragraph(italic(shown))] : []),
        ...(said ? [paragraph(italic(`„${said[0]}“`)), paragraph(said[1])] : []),
        ...(figures ? figuresOf(setting, field, figures) : []),
      ]
    },
    besides: (setting, field) => [
      ...(habit.besides?.(setting, field) ?? []),
      ...(caption(field) ? [caption(field)!] : []),
      ...(quote(field) ? [`„${quote(field)![0]}“`, quote(field)![1]] : []),
    ],
  }
}

/** Numbers by district; counted from names, so that they are the same every time. */
function figuresOf({ plan }: Setting, field: number, title: string): Block[] {
  const inhabitants = (name: string) => 900 + ((name.length * 613 + field * 2111) % 8000)
  const growth = (name: string) => ((name.length * 7 + field * 5) % 31) - 6
  return [
    paragraph(bold(`Tabelle ${field + 1}: ${title}`)),
    {
      kind: 'table',
      head: ['Stadtteil', '2008', '2012', 'Veränderung'].map((name) => cell(paragraph(bold(name)))),
      widths: [4, 2, 2, 2],
      rows: plan.districts.map((name) => {
        const [before, change] = [inhabitants(name), growth(name)]
        const after = Math.round(before * (1 + change / 100))
        return [name, before.toLocaleString('de-DE'), after.toLocaleString('de-DE'), `${change} Prozent`].map((one) =>
          cell(one),
        )
      }),
    },
    paragraph('Quelle: Einwohnermelderegister, jeweils 31. Dezember'),
  ]
}

/** A box about something that exists already, after the measures of a field. */
export const withGoodPractice = (habit: MeasureHabit, title: string, stories: string[]): MeasureHabit => ({
  ...habit,
  set: (setting, measures) => {
    const story = measures.length > 0 ? stories[setting.measure(measures[0]!).field] : undefined
    const box: Block[] = story ? [{ kind: 'box', blocks: [paragraph(bold(title)), paragraph(setting.say(story))] }] : []
    return [...habit.set(setting, measures), ...box]
  },
})

export const foreignSummary =
  (title: string, ...texts: string[]): Part =>
  ({ plan }) => [heading(1, title), ...texts.map((text) => paragraph(text.replaceAll('{stadt}', plan.city)))]

export const glossary =
  (title: string, ...entries: [string, string][]): Part =>
  ({ say }) => [heading(1, title), ...entries.map(([term, meaning]) => paragraph(bold(`${term}:`), ` ${say(meaning)}`))]

export const addresses =
  (title: string, ...entries: string[][]): Part =>
  () => [
    heading(1, title),
    {
      kind: 'table',
      head: ['Einrichtung', 'Anschrift', 'Telefon'].map((name) => cell(paragraph(bold(name)))),
      widths: [4, 4, 2],
      rows: entries.map((entry) => entry.map((one) => cell(one))),
    },
  ]
