import { paragraph } from '../../document.ts'
import type { FieldHabit } from '../../house-style.ts'

/** Footnotes behind the first sentence of every introduction; the notes go round. */
export const footnoted =
  (...notes: string[]): FieldHabit['introduction'] =>
  ({ plan, say }, field) =>
    plan.fields[field]!.introduction.map((text, at) => {
      const [first = '', ...more] = say(text).split(/(?<=[.]) (?=[A-ZÄÖÜ])/)
      if (at > 0 || more.length === 0) return paragraph(say(text))
      return paragraph({ text: first, note: notes[field % notes.length]! }, ` ${more.join(' ')}`)
    })
