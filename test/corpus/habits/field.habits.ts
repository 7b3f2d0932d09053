import { heading, italic, paragraph } from '../document.ts'
import type { FieldHabit } from '../house-style.ts'
import type { Setting } from '../setting.ts'

export const roman = (value: number) =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][value - 1]!
export const letter = (value: number) => String.fromCharCode(64 + value)

/** Paragraphs under a field's heading. */
export const plainIntroduction = (setting: Setting, field: number) =>
  setting.plan.fields[field]!.introduction.map((text) => paragraph(setting.say(text)))

/** With a note in the middle, as departments like them. */
export const notedIntroduction = (setting: Setting, field: number) =>
  setting.plan.fields[field]!.introduction.map((text, at) => {
    const sentences = setting.say(text).split(/(?<=[.]) (?=[A-ZÄÖÜ])/)
    if (at > 0 || sentences.length < 2) return paragraph(sentences.join(' '))
    const note = setting.draw.pick([
      'Statistikstelle, Stand 31.12.2012.',
      'Vgl. Bericht der Arbeitsgruppe, S. 14 f.',
      'Mikrozensus 2011, eigene Berechnung.',
    ])
    return paragraph({ text: sentences[0]!, note }, ` ${sentences.slice(1).join(' ')}`)
  })

/** `write` makes the whole heading out of number and title. */
export function fieldNamed(
  write: (number: number, title: string) => string | string[],
  options: Partial<FieldHabit> & { level?: number } = {},
): FieldHabit {
  const { level = 1, ...rest } = options
  return {
    heading: (setting, field) => [heading(level, write(field + 1, setting.say(setting.plan.fields[field]!.title)))],
    introduction: plainIntroduction,
    ...rest,
  }
}

/** A motto under the heading, as brochures have it. */
export const withMotto = (habit: FieldHabit, mottoes: string[]): FieldHabit => ({
  ...habit,
  heading: (setting, field) => [
    ...habit.heading(setting, field),
    paragraph(italic(`„${mottoes[field % mottoes.length]}“`)),
  ],
  besides: (_, field) => [`„${mottoes[field % mottoes.length]}“`],
})
