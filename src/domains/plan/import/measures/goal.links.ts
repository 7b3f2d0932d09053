import { foldTitle, goalKey } from '../goals/goal.key.ts'
import { isReference, numbersIn } from '../goals/goal.number.ts'
import type { MeasureReading } from '../plan-reading.ts'
import { fieldTitle, withoutGoalLabel } from '../roles/heading.words.ts'
import type { Surroundings } from './measure.assemble.ts'
import type { MeasureDraft } from './measure.draft.ts'

type GoalLine = { label: string; values: string[] }

/** Finds the goals that measures serve: by number, by words, or by standing under them. */
export class GoalLinks {
  #around: Surroundings
  #byNumber = new Map<string, { id: string; field: number }[]>()
  #byKey = new Map<string, string>()
  #interleaved: boolean

  constructor(drafts: readonly MeasureDraft[], around: Surroundings) {
    this.#around = around
    around.places.forEach(({ text, field, number }, at) => {
      const id = around.ids[at]!
      this.#byKey.set(goalKey(text), id)
      if (!number) return
      const known = this.#byNumber.get(number) ?? []
      if (!known.some((one) => one.id === id && one.field === field)) known.push({ id, field })
      this.#byNumber.set(number, known)
    })
    this.#interleaved = areInterleaved(drafts, around)
  }

  /** Position of the field that one of the lines names. */
  fieldNamed(lines: readonly string[]): number | null {
    const wanted = lines.map((line) => foldTitle(fieldTitle(line.replace(/^\d+(?:\.\d+)*\.?\s+/, ''))))
    const found = this.#around.fields.findIndex(({ title }) => wanted.includes(foldTitle(title)))
    return found < 0 ? null : found
  }

  /** Lines that name no goal of this plan come back as `unknown`, so that their words are kept. */
  goalsOf(
    lines: readonly GoalLine[],
    draft: MeasureDraft,
    number: string | null,
    field: number | null,
  ): { goals: string[]; unknown: MeasureReading['others'] } {
    const goals = new Set<string>()
    const unknown: MeasureReading['others'] = []
    for (const { label, values } of lines) {
      const found = values.flatMap((value) => this.#named(value, field))
      const byLabel = found.length > 0 ? found : numbersIn(label).flatMap((one) => this.#numbered(one, field))
      for (const id of byLabel) goals.add(id)
      if (byLabel.length === 0) unknown.push({ label, value: values.join('\n') })
    }
    if (goals.size === 0) for (const id of this.#above(draft, number, field)) goals.add(id)
    return { goals: [...goals], unknown }
  }

  /** A line that says nothing but goals of the plan, whatever its label: "Bezug: …". */
  saysGoals(value: string, field: number | null): boolean {
    return (
      value.length > 20 && !isReference(value) && this.#spoken(value).length > 0 && this.#named(value, field).length > 0
    )
  }

  #named(value: string, field: number | null): string[] {
    const worded = this.#spoken(value)
    return worded.length > 0 ? worded : numbersIn(value).flatMap((one) => this.#numbered(one, field))
  }

  /** Goals whose words stand there, one or several. */
  #spoken(value: string): string[] {
    const whole = this.#worded(value)
    if (whole !== null) return [whole]
    const parts = value.split(/\s*(?:;|\n)\s*|(?<=\p{L}{3}\.)\s(?=\p{Lu})/u)
    return parts.flatMap((part) => this.#worded(part) ?? [])
  }

  #worded(text: string): string | null {
    const bare = (withoutGoalLabel(text) ?? text).replace(/^\d{1,2}(?:\.\d{1,2}){0,3}[.:)]?\s+/, '')
    return this.#byKey.get(goalKey(bare)) ?? this.#byKey.get(goalKey(text)) ?? null
  }

  #numbered(number: string, field: number | null): string[] {
    const found = this.#byNumber.get(number) ?? []
    const inField = found.filter((one) => one.field === field)
    const [first] = inField.length > 0 ? inField : found
    return first ? [first.id] : []
  }

  /** Where goals and their measures take turns, the last goal above; else the one whose number the measure's goes on with. */
  #above({ place, field: standsIn }: MeasureDraft, number: string | null, field: number | null): string[] {
    const above = this.#around.places[place]
    const isInField = above !== undefined && above.field === (field ?? standsIn)
    if (this.#interleaved && isInField) return [this.#around.ids[place]!]
    const prefix = number === null ? null : /^\D*(.+)[.-]\d+[a-z]?$/.exec(number)?.[1]
    const numbered = prefix ? this.#numbered(prefix, field) : []
    if (numbered.length > 0) return numbered
    const inField = new Set(this.#around.ids.filter((_, at) => this.#around.places[at]!.field === field))
    return inField.size === 1 ? [...inField] : []
  }
}

/** In at least a third of the fields that have measures, a goal follows a measure. */
function areInterleaved(drafts: readonly MeasureDraft[], { places }: Surroundings): boolean {
  const withMeasures = new Map<number, Set<number>>()
  for (const { field, place } of drafts) {
    if (places[place]?.field !== field) continue
    const above = withMeasures.get(field) ?? new Set()
    withMeasures.set(field, above.add(place))
  }
  const takingTurns = [...withMeasures.values()].filter(({ size }) => size > 1).length
  return takingTurns * 3 >= withMeasures.size && takingTurns > 0
}
