import { type Close, coverage } from '../likeness.ts'
import { enough } from './became.ts'
import type { Question, StandingPlan } from './comparison.ts'
import type { Matched, MatchedRecord } from './record.match.ts'

const mostCandidates = 4
/** From here on the likest is offered as chosen. */
const likely = 0.6

/** What only a person knows, the likeliest answers first. */
export function questionsOf(standing: StandingPlan, { goals, measures }: Matched): Question[] {
  const goalTexts = new Map(standing.goals.map(({ id, text }) => [id, text]))
  const titles = new Map(standing.measures.map(({ id, sheet }) => [id, sheet.title]))
  return [...asked('goal', goals, goalTexts), ...asked('measure', measures, titles)]
}

function asked(
  kind: Question['kind'],
  records: readonly MatchedRecord[],
  texts: ReadonlyMap<string, string>,
): Question[] {
  const taken = new Set(records.map(({ ref }) => ref))
  return records.flatMap((one) => {
    if (one.ref !== null) return []
    const { key, text, close } = one
    const extra = [...mergers(one), ...wholes(one, records)]
    const likest = close.slice(0, mostCandidates)
    const others = [...texts]
      .filter(([id]) => !taken.has(id) && !likest.some((known) => known.id === id))
      .map(([id, other]) => ({ id, text: other }))
    const candidates = [...extra, ...likest.map(({ id, name }) => ({ value: id, texts: [name] }))]
    const isLikely = extra.length > 0 || (likest[0]?.score ?? 0) >= likely
    return { key, kind, text, candidates, others, suggestion: isLikely ? (candidates[0]?.value ?? null) : null }
  })
}

/** Several of the plan's that are perhaps this one now. */
function mergers({ text, close }: MatchedRecord): Question['candidates'] {
  const merged = close.filter(({ name }) => coverage(name, text) >= enough).slice(0, mostCandidates)
  return merged.length < 2 ? [] : [{ value: merged.map(({ id }) => id).join('+'), texts: namesOf(merged) }]
}

/** What this one is perhaps a part of, another of the document being one, too. */
function wholes({ text, close }: MatchedRecord, records: readonly MatchedRecord[]): Question['candidates'] {
  const isPart = (one: MatchedRecord, { id, name }: Close) =>
    one.splitOf === id ||
    (one.ref === null && one.close.some((known) => known.id === id) && coverage(one.text, name) >= enough)
  const whole = close.find(
    (one) => coverage(text, one.name) >= enough && records.filter((record) => isPart(record, one)).length > 1,
  )
  return whole ? [{ value: `split:${whole.id}`, texts: [whole.name] }] : []
}

function namesOf(close: readonly Close[]): string[] {
  return close.map(({ name }) => name)
}
