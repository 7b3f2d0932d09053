import type { AskedSignature } from './co-signing.read.ts'

/** What a text waits for: of a unit, never of a person. `mine`: it is asked of the viewer's own. */
export type Waiting = {
  unit: string
  for: 'contribution' | 'signature'
  dueOn: string
  mine: boolean
  refused: boolean
}

export function waitingFor({ unit, dueOn, maySign, state }: AskedSignature): Waiting {
  return { unit, for: 'signature', dueOn, mine: maySign, refused: state === 'refused' }
}

/** It is this unit's turn, or it is stopped there by a refusal. */
export function isAwaited({ isTurn, state }: Pick<AskedSignature, 'isTurn' | 'state'>): boolean {
  return isTurn || state === 'refused'
}

/** Which units have signed. */
export function signedBy(asked: readonly Pick<AskedSignature, 'unit' | 'state'>[]): string[] {
  return asked.flatMap(({ unit, state }) => (state === 'signed' || state === 'signed_with_remark' ? [unit] : []))
}
