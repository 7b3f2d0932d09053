/** `consented`: who stands in the guide at their own wish has said so; `reason`: how, and where that is kept. */
export type StepAct = 'published' | 'withdrawn' | 'consented'
export type StepOf = { serviceId: string } | { organisationId: string }
export type Step = { act: StepAct; reason: string; at: Date; actor: string }

/** By the last step that publishes or withdraws; without any it is a draft. */
export type Standing = 'draft' | 'published' | 'withdrawn'

export function standingOf(steps: readonly Pick<Step, 'act'>[]): Standing {
  const last = steps.findLast(({ act }) => act !== 'consented')
  return (last?.act as Standing | undefined) ?? 'draft'
}

/** Said once; who withdraws takes it back with that. */
export function hasConsent(steps: readonly Pick<Step, 'act'>[]): boolean {
  return steps.findLastIndex(({ act }) => act === 'consented') > steps.findLastIndex(({ act }) => act === 'withdrawn')
}
