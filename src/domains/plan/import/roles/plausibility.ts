import { foldTitle } from '../goals/goal.key.ts'
import { goalLikeness } from '../goals/goal.likely.ts'
import { isReference } from '../goals/goal.number.ts'
import type { Passage } from '../passage.ts'
import { fieldTitle, isClearField, isGoalsHeading, sectionOf } from './heading.words.ts'
import type { Marking } from './marking.ts'
import type { Kind } from './passage.kind.ts'

type Field = {
  announced: boolean
  goals: number
  measures: number
  paragraphs: number
  title: string
  isLabelled: boolean
}

/**
 * How much an interpretation of a document looks like a plan: some fields with fitting titles, each with goals that sound
 * like goals, measures inside the fields, and little that nothing is made of.
 */
export class Plausibility {
  #passages: readonly Passage[]
  #claims: ReadonlyMap<number, Marking>
  #likeness: number[]

  constructor(passages: readonly Passage[], claims: ReadonlyMap<number, Marking>) {
    this.#passages = passages
    this.#claims = claims
    this.#likeness = passages.map(({ text, cells }, at) => (claims.has(at) || cells ? 0 : goalLikeness(text)))
  }

  of(markings: readonly Marking[], kinds: readonly Kind[]): number {
    const fields = this.#fieldsOf(markings, kinds)
    const share = (wanted: (field: Field) => boolean) =>
      fields.length === 0 ? 0 : fields.filter(wanted).length / fields.length
    const hasMeasures = fields.some(({ measures }) => measures > 0)
    return (
      numberOf(fields.length) +
      3 * share(({ goals }) => goals > 0) +
      (hasMeasures ? 1 : 0) * share(({ measures }) => measures > 0) +
      0.5 * share(({ paragraphs }) => paragraphs > 0) +
      1.5 * share(({ isLabelled }) => isLabelled) -
      3 * share(({ title, isLabelled }) => !isLabelled && isNoTitle(title)) -
      2 * share(({ goals }) => goals > 20) -
      2 * unlike(fields) +
      this.#goals(markings) -
      this.#passedOver(markings, kinds) +
      this.#measures(markings) -
      this.#missed(markings)
    )
  }

  #fieldsOf(markings: readonly Marking[], kinds: readonly Kind[]): Field[] {
    const byTitle = new Map<string, Field>()
    let field: Field | undefined
    markings.forEach(({ role }, at) => {
      if (role === 'field') {
        const title = fieldTitle(this.#passages[at]!.text)
        field = byTitle.get(foldTitle(title))
        field ??= { announced: false, goals: 0, measures: 0, paragraphs: 0, title, isLabelled: false }
        field.isLabelled ||= kinds[at]!.is === 'field-label'
        byTitle.set(foldTitle(title), field)
      } else if (!field) return
      if (this.#saysGoal(markings[at]!)) field.goals++
      if (role === 'goals-heading' || kinds[at]!.is === 'goal-label' || markings[at]!.inColumns) field.announced = true
      if (role === 'measure') field.measures++
      else if (role === 'introduction') field.paragraphs++
    })
    return [...byTitle.values()].filter(({ title, ...rest }) => title !== '' || rest.goals > 0)
  }

  /** A goal of its own, or one that the sheet of a measure names in full. */
  #saysGoal({ role, lines = [] }: Marking): boolean {
    if (role === 'goal' || role === 'goal-sentences') return true
    return lines.some(({ part, value }) => part === 'goals' && value.length > 15 && !isReference(value))
  }

  /** Goals that sound like goals, whatever their number. */
  #goals(markings: readonly Marking[]): number {
    const goals = markings.flatMap((marking, at) =>
      this.#saysGoal(marking) ? [marking.lines ? 0.6 : this.#likeness[at]!] : [],
    )
    if (goals.length === 0) return 0
    const mean = goals.reduce((sum, one) => sum + one, 0) / goals.length
    return 6 * (mean - 0.4) * Math.min(1, goals.length / 6)
  }

  /** The share of headings that call themselves a field and are none. */
  #passedOver(markings: readonly Marking[], kinds: readonly Kind[]): number {
    const clear = kinds.flatMap((kind, at) =>
      kind.is === 'field-label' && kind.title !== '' && isClearField(kind.word) && !this.#claims.has(at) ? [at] : [],
    )
    if (clear.length === 0) return 0
    return clear.filter((at) => markings[at]!.role !== 'field').length / clear.length
  }

  /** The share of measures that stand in a field. */
  #measures(markings: readonly Marking[]): number {
    let inside = 0
    let all = 0
    let field = false
    markings.forEach(({ role }) => {
      if (role === 'field') field = true
      if (role !== 'measure') return
      all++
      if (field) inside++
    })
    return all === 0 ? 0 : inside / all
  }

  /** What sounds like a goal and is taken for something else, as a share of all that sounds so. */
  #missed(markings: readonly Marking[]): number {
    let all = 0
    let missed = 0
    markings.forEach(({ role }, at) => {
      if (this.#claims.has(at) || this.#likeness[at]! < 0.6) return
      all++
      if (role !== 'goal' && role !== 'goal-sentences') missed++
    })
    return all < 4 ? 0 : (3 * missed) / all
  }
}

/** The share of fields that say their goals otherwise than most: announced, or just so. */
function unlike(fields: readonly Field[]): number {
  const withGoals = fields.filter(({ goals }) => goals > 0)
  if (withGoals.length === 0) return 0
  const announced = withGoals.filter(({ announced }) => announced).length
  return Math.min(announced, withGoals.length - announced) / withGoals.length
}

/** Plans have between three and a dozen fields. */
function numberOf(fields: number): number {
  if (fields === 0) return -4
  if (fields === 1) return -2
  if (fields === 2) return -0.7
  return fields <= 14 ? 0 : Math.max(-6, -(fields - 14) / 3)
}

function isNoTitle(title: string): boolean {
  return (
    title.length > 110 ||
    /[.,;%]$|^(?:Liebe|Sehr geehrte)\b|^[\p{Ll}\d]|\bProzent\b|\b(?:19|20)\d\d\b/u.test(title) ||
    isGoalsHeading(title) ||
    sectionOf(title) !== null ||
    goalLikeness(title) > 0.6
  )
}
