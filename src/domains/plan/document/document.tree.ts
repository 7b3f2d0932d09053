import type { PlanReading, Where } from '../import/plan-reading.ts'
import type { PassageView } from './document.view.ts'

/** The plan as it comes out, each entry with the passage that says it. */
export type TreeEntry = { words: string; number: string | null; place: PassageView | null }
export type GoalNode = TreeEntry & { measures: TreeEntry[] }
/** `measures`: those without a goal; `measureCount`: those with one, too. */
export type FieldNode = TreeEntry & {
  hasIntroduction: boolean
  goals: GoalNode[]
  measures: TreeEntry[]
  measureCount: number
}
export type PlanTree = { title: string | null; fields: FieldNode[]; measures: TreeEntry[] }

/** Fields, their goals, the measures below each; measures that serve no goal stand with their field, or at the end. */
export function treeOf(reading: PlanReading, passages: readonly PassageView[]): PlanTree {
  const places = new Map<string, { view: PassageView; letters: string }[]>()
  for (const view of passages) {
    const id = placeId(view.choice === 'goal-sentences' ? 'goal' : view.choice, view.passage.where)
    const same = places.get(id)
    const one = { view, letters: lettersOf(view.passage.text) }
    if (same) same.push(one)
    else places.set(id, [one])
  }
  // Of a PDF one often knows but the page, on which there are several: their words tell them apart.
  const placeOf = (choice: string, where: Where, words: string): PassageView | null => {
    const same = places.get(placeId(choice, where)) ?? []
    const letters = lettersOf(words)
    return (same.find((one) => letters !== '' && one.letters.includes(letters)) ?? same[0])?.view ?? null
  }
  const measures = reading.measures.map((measure) => ({
    words: measure.title,
    number: measure.number,
    place: placeOf('measure', measure.where, measure.title),
    goals: measure.goals,
    field: measure.field,
  }))
  const bare = ({ words, number, place }: TreeEntry): TreeEntry => ({ words, number, place })
  const byId = new Map(reading.goals.map((goal) => [goal.id, goal]))
  return {
    title: reading.title,
    fields: reading.fields.map((field, at) => ({
      words: field.title,
      number: null,
      place: placeOf('field', field.where, field.title),
      hasIntroduction: field.introduction !== '',
      goals: field.goals.flatMap((id): GoalNode[] => {
        const goal = byId.get(id)
        if (!goal) return []
        const place = goal.where.map((where) => placeOf('goal', where, goal.text)).find((one) => one !== null) ?? null
        const own = measures.filter((measure) => measure.goals.includes(id)).map(bare)
        return [{ words: goal.text, number: null, place, measures: own }]
      }),
      measures: measures.filter((measure) => measure.goals.length === 0 && measure.field === at).map(bare),
      measureCount: measures.filter(({ goals, field: own }) =>
        goals.length === 0 ? own === at : goals.some((id) => field.goals.includes(id)),
      ).length,
    })),
    measures: measures.filter((measure) => measure.goals.length === 0 && measure.field === null).map(bare),
  }
}

/** White space and hyphens at the ends of lines may differ between a passage and what was read of it. */
function lettersOf(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, '')
}

function placeId(choice: string, where: Where): string {
  return `${choice} ${'page' in where ? `${where.page}/${where.line ?? ''}` : where.line}`
}
