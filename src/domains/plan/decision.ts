/** Only a resolution binds; a vote, a recommendation and a paper noted do not. */
export const decisionKinds = ['resolution', 'vote', 'recommendation', 'noted'] as const
export type DecisionKind = (typeof decisionKinds)[number]

export const decisionOutcomes = ['adopted', 'adopted_with_changes', 'returned', 'rejected', 'noted'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** A decision of a body. `decidedOn`: ISO date. The paper (Drucksache) is typed by hand, or comes from OParl. */
export type Decision = {
  kind: DecisionKind
  body: string
  decidedOn: string
  title: string
  paperNumber: string | null
  paperUrl: string | null
  outcome: DecisionOutcome
  reason: string
}
