import type { AgendaItem, Subject } from './agenda.ts'

/** Why something is proposed for the agenda. */
export const suggestionKinds = ['wish', 'minutes', 'returned', 'unanswered', 'to_decide'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/** `key`: what a form names it by. `itemId`: of a wish, the item that waits. `open`: how many statements have no answer. */
export type Suggestion = {
  key: string
  kind: SuggestionKind
  title: string
  subject: Subject | null
  itemId: string | null
  open: number
}

type Named = { id: string; title: string }
export type WaitingRecord = Named & { kind: 'goal' | 'measure'; stage: string; fieldIds: readonly string[] }

/** What may await a body, handed in by whoever knows. `reviews`: its closed ones with statements that nobody answered. */
export type AwaitingFacts = {
  bodyKind: string
  fieldIds: readonly string[]
  wishes: readonly AgendaItem[]
  unapproved: readonly Named[]
  records: readonly WaitingRecord[]
  reviews: readonly (Named & { open: number })[]
}

/** The stages at which goals and measures wait for a body of a kind. */
function stagesOf(bodyKind: string): { decides: readonly string[]; reworks: readonly string[] } {
  if (bodyKind === 'steering_group') return { decides: ['with_steering'], reworks: [] }
  if (bodyKind === 'council_committee') return { decides: ['accepted', 'with_council'], reworks: [] }
  if (['expert_group', 'youth_group', 'working_committee'].includes(bodyKind)) {
    return { decides: ['in_review'], reworks: ['returned'] }
  }
  return { decides: [], reworks: [] }
}

/**
 * What awaits a body, in the order in which it is to be taken: minutes first, members' wishes next, for everybody has the
 * right to the agenda. What stands on an agenda that is not over is left out. Groups of a field are told of their fields.
 */
export function proposeAgenda(facts: AwaitingFacts, onAgenda: readonly AgendaItem[]): Suggestion[] {
  const { decides, reworks } = stagesOf(facts.bodyKind)
  const isOwn = ({ fieldIds }: WaitingRecord) =>
    facts.fieldIds.length === 0 || fieldIds.some((id) => facts.fieldIds.includes(id))
  const at = (stages: readonly string[]) => facts.records.filter((one) => stages.includes(one.stage) && isOwn(one))
  const record = (kind: SuggestionKind) => (one: WaitingRecord) => suggest(kind, one, { kind: one.kind, id: one.id })
  const all = [
    ...facts.unapproved.map((one) => suggest('minutes', one, { kind: 'minutes', id: one.id })),
    ...facts.wishes.map((item) => ({ ...suggest('wish', item, item.subject), itemId: item.id })),
    ...at(reworks).map(record('returned')),
    ...facts.reviews.map((one) => ({ ...suggest('unanswered', one, null), open: one.open })),
    ...at(decides).map(record('to_decide')),
  ]
  const isThere = ({ subject }: Suggestion) =>
    subject !== null && onAgenda.some((item) => item.subject?.id === subject.id && item.withdrawnAt === null)
  return all.filter((one) => one.kind === 'wish' || !isThere(one))
}

function suggest(kind: SuggestionKind, { id, title }: Named, subject: Subject | null): Suggestion {
  return { key: `${kind}-${id}`, kind, title, subject, itemId: null, open: 0 }
}
