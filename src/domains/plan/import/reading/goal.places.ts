import { goalKey } from '../goals/goal.key.ts'
import type { GoalPlace } from '../goals/goal.merge.ts'
import { goalNumber, isReference } from '../goals/goal.number.ts'
import { type Passage, whereAt } from '../passage.ts'
import { withoutGoalLabel } from '../roles/heading.words.ts'
import type { Marking } from '../roles/marking.ts'
import { splitSentences } from '../roles/section.roles.ts'
import type { FieldDrafts } from './field.drafts.ts'

/** Every place where the document says a goal, in order. */
export class GoalPlaces {
  all: GoalPlace[] = []
  #fields: FieldDrafts

  constructor(fields: FieldDrafts) {
    this.#fields = fields
  }

  /** Position of the last place; -1 before the first. */
  get last(): number {
    return this.all.length - 1
  }

  add(passage: Passage, marking: Marking): void {
    if (marking.lines) {
      this.addFromRow(passage, marking)
      return
    }
    const field = this.#fields.addGoals(passage)
    const { confidence } = marking
    const number = goalNumber(passage)
    for (const goal of goalsIn(passage, marking.role === 'goal-sentences'))
      this.all.push({ ...goal, field, confidence, number })
  }

  /** Fields and goals that a row of a table names beside its measure. */
  addFromRow(passage: Passage, { role, lines = [], inColumns, confidence }: Marking): void {
    if (!inColumns) return
    const field = lines.find(({ part }) => part === 'field')
    if (field) this.#fields.enterNamed(field.value.replace(/^\d+(?:\.\d+)*\.?\s+/, ''), passage.where, 0.8)
    for (const { part, value, label } of lines) {
      if (part !== 'goals' || isReference(value)) continue
      const number = goalNumber({ text: value, mark: null }) ?? goalNumber({ text: label, mark: null })
      const text = withoutGoalLabel(value) ?? value.replace(/^\d{1,2}(?:\.\d{1,2}){0,3}[.:)]?\s+/, '')
      if (!field && role !== 'goal' && this.#isSaid(text)) continue
      this.all.push({ text, where: passage.where, field: this.#fields.addGoals(passage), confidence, number })
    }
  }

  /** The table of measures points at goals that the plan said before, one or several in a cell. */
  #isSaid(text: string): boolean {
    const key = goalKey(text)
    return this.all.some((place) => {
      const known = goalKey(place.text)
      return known === key || (known.length > 20 && key.includes(known))
    })
  }
}

/** "A.1 Alle finden Arbeit" */
const goalCode = /^[A-Z]\.?\d{1,2}(?:\.\d{1,2})?\s+(?=\p{Lu})/u

function goalsIn(passage: Passage, bySentence: boolean): Pick<GoalPlace, 'text' | 'where'>[] {
  const own = passage.cells?.findLast((cell) => cell !== '') ?? passage.text
  const text = (withoutGoalLabel(own) ?? own).replace(/^[|\s]+/, '').replace(goalCode, '')
  if (!bySentence) return [{ text, where: passage.where }]
  let from = 0
  return splitSentences(text).map((sentence) => {
    const at = text.indexOf(sentence, from)
    from = at + sentence.length
    return { text: sentence, where: whereAt(passage, at) }
  })
}
