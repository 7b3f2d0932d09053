import { foldTitle } from '../goals/goal.key.ts'
import type { Passage } from '../passage.ts'
import type { FieldReading } from '../plan-reading.ts'
import { fieldNamedIn, fieldTitle } from '../roles/heading.words.ts'

export type FieldDraft = Omit<FieldReading, 'introduction' | 'goals'> & { paragraphs: string[]; hasGoals: boolean }

/** Fields in the order of their first heading. A heading that comes again ("Soziales", "Handlungsfeld Soziales") goes on with its field. */
export class FieldDrafts {
  drafts: FieldDraft[] = []
  #current = -1
  #byTitle = new Map<string, number>()

  /** Position of the field that the document is in; -1 before the first. */
  get current(): number {
    return this.#current
  }

  enter(passage: Passage, confidence: number): void {
    this.enterNamed(fieldTitle(passage.text), passage.where, confidence)
  }

  enterNamed(title: string, where: FieldReading['where'], confidence: number): void {
    const current = this.drafts[this.#current]
    const known = this.#byTitle.get(foldTitle(withoutCode(title)))
    if (current && current.title === '' && isBare(current)) current.title = title
    else if (title !== '' && known !== undefined) this.#goOnWith(known, where, confidence)
    else this.#start({ title, where, confidence })
    if (title !== '') this.#byTitle.set(foldTitle(withoutCode(title)), this.#current)
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
  addGoals({ where }: Pick<Passage, 'where'>): number {
    if (this.#current < 0) this.#start({ title: 'Ziele', where, confidence: 0.2 })
    const field = this.drafts[this.#current]
    if (field) field.hasGoals = true
    return this.#current
  }

  /** Titles without the codes in front, where most fields carry one: "I.1 Sprache", "A Wohnen". */
  titles(): string[] {
    const bare = this.drafts.map(({ title }) => withoutCode(title))
    const coded = bare.filter((title, at) => title !== this.drafts[at]!.title).length
    return coded > 2 && coded * 10 >= bare.length * 8 ? bare : this.drafts.map(({ title }) => title)
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

function withoutCode(title: string): string {
  return title.replace(/^(?:[IVX]{1,4}|[A-H]|\d{1,2})(?:[./]\d{1,2})*[.):]?\s+(?=["„“]?\p{Lu})/u, '')
}
