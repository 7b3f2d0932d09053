/** The addresses where a plan's structure is changed: the order of its parts, and what becomes of each. */
export const structurePatterns = {
  structure: '/workspace/plans/:plan/structure',
  /** Where the words of a plan were listed before. */
  former: '/workspace/plans/:plan/words',
  arrangeFields: '/workspace/plans/:plan/structure/order',
  arrangeGoals: '/workspace/plans/:plan/structure/fields/:field/order',
  newField: '/workspace/plans/:plan/structure/fields/new',
  newGoal: '/workspace/plans/:plan/structure/goals/new',
  /** `?of=`: the ids, with commas between them. */
  act: '/workspace/plans/:plan/structure/:subject/:act',
  mergeTicked: '/workspace/plans/:plan/structure/ticked',
  remove: '/workspace/structure/:kind/:record/remove',
} as const

/** What can become of a goal or a measure. */
export const structureActs = ['split', 'merge', 'move', 'retire'] as const
export type StructureAct = (typeof structureActs)[number]
export type Subject = 'goal' | 'measure'
export type PartKind = 'field' | Subject

const at = (plan: string) => `/workspace/plans/${encodeURIComponent(plan)}/structure`

export const structureRoutes = {
  structure: at,
  arrangeFields: (plan: string) => `${at(plan)}/order`,
  arrangeGoals: (plan: string, field: string) => `${at(plan)}/fields/${field}/order`,
  newField: (plan: string) => `${at(plan)}/fields/new`,
  newGoal: (plan: string, field = '') => `${at(plan)}/goals/new${field === '' ? '' : `?field=${field}`}`,
  act: (plan: string, subject: Subject, act: StructureAct, ids: readonly string[]) =>
    `${at(plan)}/${subject}/${act}?of=${ids.join(',')}`,
  /** `query`: how the list was filtered. */
  mergeTicked: (plan: string, query: string) => `${at(plan)}/ticked?${query}`,
  remove: (kind: PartKind, id: string) => `/workspace/structure/${kind}/${id}/remove`,
}
