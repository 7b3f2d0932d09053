import { foldTitle } from '../goals/goal.key.ts'
import { type GoalPlace, mergeGoals } from '../goals/goal.merge.ts'
import { type Passage, type SourceDocument, whereAt } from '../passage.ts'
import type { FieldReading, PlanReading } from '../plan-reading.ts'
import { fieldNamedIn, fieldTitle, withoutGoalLabel } from '../roles/heading.words.ts'
import type { Marking } from '../roles/passage.roles.ts'
import { splitSentences } from '../roles/section.roles.ts'
import { findSlips } from '../slips/slip.find.ts'
import { leftOver } from './reading.rest.ts'

type FieldDraft = Omit<FieldReading, 'introduction' | 'goals'> & { paragraphs: string[]; hasGoals: boolean }

/** The plan that a document says when its passages mean what the markings (same positions) say. */
export function assembleReading(document: SourceDocument, markings: readonly Marking[]): PlanReading {
  const fields = new Fields()
  const places: GoalPlace[] = []
  let title = document.title
  document.passages.forEach((passage, at) => {
    const { role, confidence } = markings[at]!
    if (role === 'title') title ??= passage.text
    else if (role === 'field') fields.enter(passage, confidence)
    else if (role === 'introduction') fields.introduce(passage)
    else if (role === 'goals-heading') fields.confirm(passage)
    else if (role === 'goal' || role === 'goal-sentences') {
      const field = fields.addGoals(passage)
      for (const goal of goalsIn(passage, role === 'goal-sentences')) places.push({ ...goal, field, confidence })
    }
  })
  const { goals, orders, nearlySame } = mergeGoals(places)
  return {
    title,
    fields: fields.drafts.map(({ title, paragraphs, where, confidence }, at) => {
      return { title, introduction: paragraphs.join('\n\n'), goals: orders.get(at) ?? [], where, confidence }
    }),
    goals,
    measures: [],
    suspicions: [...findSlips(document.passages), ...nearlySame, ...leftOver(document, markings)],
  }
}

function goalsIn(passage: Passage, bySentence: boolean): Pick<GoalPlace, 'text' | 'where'>[] {
  const text = withoutGoalLabel(passage.text) ?? passage.text
  if (!bySentence) return [{ text, where: passage.where }]
  let from = 0
  return splitSentences(text).map((sentence) => {
    const at = text.indexOf(sentence, from)
    from = at + sentence.length
    return { text: sentence, where: whereAt(passage, at) }
  })
}

/** Fields in the order of their first heading. A heading that comes again ("Soziales", "Handlungsfeld Soziales") goes on with its field. */
class Fields {
  drafts: FieldDraft[] = []
  #current = -1
  #byTitle = new Map<string, number>()

  enter(passage: Passage, confidence: number): void {
    const title = fieldTitle(passage.text)
    const { where } = passage
    const current = this.drafts[this.#current]
    const known = this.#byTitle.get(foldTitle(title))
    if (current && current.title === '' && isBare(current)) current.title = title
    else if (title !== '' && known !== undefined) this.#goOnWith(known, where, confidence)
    else this.#start({ title, where, confidence })
    if (title !== '') this.#byTitle.set(foldTitle(title), this.#current)
  }

  introduce(passage: Passage): void {
    const isListed = passage.mark?.kind === 'bullet'
    this.drafts[this.#current]?.paragraphs.push(isListed ? `• ${passage.text}` : passage.text)
  }

  /** The goals' heading names the same field: now it is as good as certain. */
  confirm(goalsHeading: Passage): void {
    const field = this.drafts[this.#current]
    const named = fieldNamedIn(goalsHeading.text)
    if (field && named && foldTitle(named) === foldTitle(field.title))
      field.confidence = Math.max(field.confidence, 0.98)
  }

  /** A document that orders its goals by nothing gets one field, so that they have a place. */
  addGoals(goal: Passage): number {
    if (this.#current < 0) this.#start({ title: 'Ziele', where: goal.where, confidence: 0.2 })
    const field = this.drafts[this.#current]
    if (field) field.hasGoals = true
    return this.#current
  }

  #start(heading: Pick<FieldDraft, 'title' | 'where' | 'confidence'>): void {
    this.#current = this.drafts.push({ ...heading, paragraphs: [], hasGoals: false }) - 1
  }

  #goOnWith(known: number, where: FieldReading['where'], confidence: number): void {
    const field = this.drafts[known]!
    this.#current = known
    // An earlier mention with nothing below it was a contents list or a signpost.
    if (isBare(field)) field.where = where
    field.confidence = Math.max(field.confidence, confidence)
  }
}

function isBare(field: FieldDraft): boolean {
  return field.paragraphs.length === 0 && !field.hasGoals
}
