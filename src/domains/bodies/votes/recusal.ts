import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

/** A conflict of interest of a member in a record. Only one that they declared takes the vote away. */
export const recusalStates = ['proposed', 'declared', 'dismissed'] as const
export type RecusalState = (typeof recusalStates)[number]
export const recusalSources = ['program', 'member', 'chair'] as const
export type RecusalSource = (typeof recusalSources)[number]

export type Recusal = { state: RecusalState; proposedBy: RecusalSource; reason: string; settledReason: string }

export type RecusalAct =
  | { kind: 'propose'; by: 'program' | 'chair'; reason: string }
  | { kind: 'declare'; reason: string }
  | { kind: 'dismiss'; reason: string }

export type RecusalRefusal =
  | 'recusal.reason_missing'
  | 'recusal.declared_already'
  | 'recusal.proposed_already'
  | 'recusal.dismissed_already'
  | 'recusal.nothing_to_dismiss'

/**
 * A member may declare it at any time, also where it had been found to be none. Whoever chairs may propose it anew for
 * another reason, and may find one to be none, with a reason: also a declared one, which then counts for later votes. The
 * program proposes once.
 */
export function decideRecusal(now: Recusal | null, act: RecusalAct): Outcome<Recusal, RecusalRefusal> {
  const reason = act.reason.trim()
  if (reason === '') return refused('recusal.reason_missing')
  if (act.kind === 'dismiss') {
    if (!now) return refused('recusal.nothing_to_dismiss')
    if (now.state === 'dismissed') return refused('recusal.dismissed_already')
    return ok({ ...now, state: 'dismissed', settledReason: reason })
  }
  if (now?.state === 'declared') return refused('recusal.declared_already')
  if (act.kind === 'declare') {
    return ok({ state: 'declared', proposedBy: now?.proposedBy ?? 'member', reason, settledReason: '' })
  }
  if (now?.state === 'proposed') return refused('recusal.proposed_already')
  if (now?.state === 'dismissed' && act.by === 'program') return refused('recusal.dismissed_already')
  return ok({ state: 'proposed', proposedBy: act.by, reason, settledReason: '' })
}

/** What an organisation has to do with a measure, so that it may benefit from what is decided. */
export const stakes = ['lead', 'provider', 'partner', 'contributor', 'recipient'] as const
export type Stake = (typeof stakes)[number]

/** `unitId`: null where the sheet names somebody in words alone, as awards do. */
export type Involved = { unitId: string | null; name: string; stake: Stake }

/** `units`: those that a member belongs to or is sent by, with their names and short forms. */
export type MemberUnits = { participantId: string; units: readonly { id: string; names: readonly string[] }[] }

export type Proposal = { participantId: string; recordId: string; stake: Stake; name: string }

/** Whose organisation would benefit: by the record of the unit, or by the same name. */
export function proposeRecusals(
  members: readonly MemberUnits[],
  records: readonly { id: string; involved: readonly Involved[] }[],
): Proposal[] {
  return members.flatMap(({ participantId, units }) =>
    records.flatMap(({ id, involved }) => {
      const hit = involved.find((one) => units.some((unit) => isSame(unit, one)))
      return hit ? [{ participantId, recordId: id, stake: hit.stake, name: hit.name }] : []
    }),
  )
}

function isSame(unit: { id: string; names: readonly string[] }, { unitId, name }: Involved): boolean {
  if (unitId !== null) return unit.id === unitId
  return unit.names.some((own) => plainName(own) === plainName(name))
}

/** As names are compared: „Brückenbau e. V.“ and "Brückenbau e.V." are one. */
function plainName(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return words.replace(/ (e v|ev|ggmbh|gmbh)\s*$/u, '').trim()
}

/** What the program found is kept as a word and a name, to be said in the reader's language. */
export function writeStake({ stake, name }: Pick<Proposal, 'stake' | 'name'>): string {
  return `${stake}: ${name}`
}

export function readStake(reason: string): { stake: Stake; name: string } | null {
  const [, word, name] = /^([a-z]+): (.+)$/s.exec(reason) ?? []
  const stake = stakes.find((one) => one === word)
  return stake && name ? { stake, name } : null
}
