import { type Close, coverage } from '../likeness.ts'
import type { Question, StandingPlan } from './comparison.ts'
import { enough } from './goal.proposals.ts'
import type { Matched, MatchedRecord } from './record.match.ts'

const mostCandidates = 4
/** From here on the likest is offered as chosen. */
const likely = 0.6

/** What only a person knows, the likeliest answers first. */
export function questionsOf(standing: StandingPlan, { goals, measures }: Matched): Question[] {
  const goalTexts = new Map(standing.goals.map(({ id, text }) => [id, text]))
  const titles = new Map(standing.measures.map(({ id, sheet }) => [id, sheet.title]))
  return [
    ...goals.filter(({ ref }) => ref === null).map((one) => goalQuestion(one, goalTexts, goals)),
    ...measures.filter(({ ref }) => ref === null).map((one) => asQuestion(one, 'measure', titles, measures, [])),
  ]
}

function goalQuestion(one: MatchedRecord, texts: ReadonlyMap<string, string>, goals: readonly MatchedRecord[]) {
  const merged = one.close.filter(({ name }) => coverage(name, one.text) >= enough).slice(0, mostCandidates)
  const extra = merged.length < 2 ? [] : [{ value: merged.map(({ id }) => id).join('+'), texts: namesOf(merged) }]
  const whole = one.close.find(({ name, id }) => coverage(one.text, name) >= enough && isShared(id, name, goals))
  if (whole) extra.push({ value: `split:${whole.id}`, texts: [whole.name] })
  return asQuestion(one, 'goal', texts, goals, extra)
}

/** Whether two goals of the document that are not placed yet say what stood in this one. */
function isShared(id: string, name: string, goals: readonly MatchedRecord[]): boolean {
  return (
    goals.filter(({ ref, text, close, splitOf }) => {
      return splitOf === id || (ref === null && close.some((one) => one.id === id) && coverage(text, name) >= enough)
    }).length > 1
  )
}

function asQuestion(
  { key, text, close }: MatchedRecord,
  kind: Question['kind'],
  texts: ReadonlyMap<string, string>,
  records: readonly MatchedRecord[],
  extra: Question['candidates'],
): Question {
  const taken = new Set(records.map(({ ref }) => ref))
  const likest = close.slice(0, mostCandidates)
  const others = [...texts]
    .filter(([id]) => !taken.has(id) && !likest.some((one) => one.id === id))
    .map(([id, other]) => ({ id, text: other }))
  const candidates = [...extra, ...likest.map(({ id, name }) => ({ value: id, texts: [name] }))]
  const isLikely = extra.length > 0 || (likest[0]?.score ?? 0) >= likely
  return { key, kind, text, candidates, others, suggestion: isLikely ? (candidates[0]?.value ?? null) : null }
}

function namesOf(close: readonly Close[]): string[] {
  return close.map(({ name }) => name)
}
