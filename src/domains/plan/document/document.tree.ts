import type { PlanReading, Where } from '../import/plan-reading.ts'
import type { PassageView } from './document.view.ts'

/** The plan as it comes out, each entry with the passage that says it. */
export type TreeEntry = { words: string; number: string | null; place: PassageView | null }
export type GoalNode = TreeEntry & { measures: TreeEntry[] }
export type FieldNode = TreeEntry & { hasIntroduction: boolean; goals: GoalNode[]; measures: TreeEntry[] }
export type PlanTree = { title: string | null; fields: FieldNode[]; measures: TreeEntry[] }

/** Fields, their goals, the measures below each; measures that serve no goal stand with their field, or at the end. */
export function treeOf(reading: PlanReading, passages: readonly PassageView[]): PlanTree {
  const places = new Map<string, PassageView>()
  for (const view of passages) {
    const id = placeId(view.choice === 'goal-sentences' ? 'goal' : view.choice, view.passage.where)
    if (!places.has(id)) places.set(id, view)
  }
  const placeOf = (choice: string, where: Where) => places.get(placeId(choice, where)) ?? null
  const measures = reading.measures.map((measure) => ({
    words: measure.title,
    number: measure.number,
    place: placeOf('measure', measure.where),
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
      place: placeOf('field', field.where),
      hasIntroduction: field.introduction !== '',
      goals: field.goals.flatMap((id): GoalNode[] => {
        const goal = byId.get(id)
        if (!goal) return []
        const place = goal.where.map((where) => placeOf('goal', where)).find((one) => one !== null) ?? null
        const own = measures.filter((measure) => measure.goals.includes(id)).map(bare)
        return [{ words: goal.text, number: null, place, measures: own }]
      }),
      measures: measures.filter((measure) => measure.goals.length === 0 && measure.field === at).map(bare),
    })),
    measures: measures.filter((measure) => measure.goals.length === 0 && measure.field === null).map(bare),
  }
}

function placeId(choice: string, where: Where): string {
  return `${choice} ${'page' in where ? `${where.page}/${where.line ?? ''}` : where.line}`
}
