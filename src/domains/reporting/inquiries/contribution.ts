export type ContributionState = 'asked' | 'given' | 'withdrawn'
export type ContributionStep = { step: ContributionState; words: string; at: Date; actor: string }

/** What one unit is asked for an answer: `request` what exactly, '' for all it knows; `words` what it gave last. */
export type Contribution = {
  id: string
  inquiryId: string
  unitId: string
  dueOn: string
  request: string
  words: string
  state: ContributionState
  remindedOn: string | null
  version: number
}
