import type { MeasureReading, PlanReading } from '../../src/domains/plan/import/plan-reading.ts'
import { alike } from '../../test/corpus/text.alike.ts'
import type { MeasureTruth, PlanTruth } from '../../test/corpus/truth.ts'
import { alikeAny, type Pair, pairUp, whole } from './matching.ts'
import { type ReadFact, scoreFact, type TruthFact } from './score.fact.ts'

export const aspects = [
  'fields',
  'introductions',
  'goals',
  'measures',
  'leads',
  'statuses',
  'periods',
  'costs',
] as const
export type Aspect = (typeof aspects)[number]

/** `wanted` are in the truth, `given` in the reading, `right` in both. */
export type Score = { wanted: number; given: number; right: number }
export type Fault = { aspect: Aspect; kind: 'missed' | 'extra'; text: string; instead?: string }
export type PlanScore = { scores: Record<Aspect, Score>; faults: Fault[] }

/** A reading against the truth. A goal counts once for every field it stands in. */
export function scoreReading(truth: PlanTruth, reading: PlanReading): PlanScore {
  const faults: Fault[] = []
  const fields = pairUp(truth.fields.length, reading.fields.length, (one, other) => {
    const { title, heading } = truth.fields[one]!
    return alikeAny([title, heading], reading.fields[other]!.title)
  })
  const measures = pairUp(truth.measures.length, reading.measures.length, (one, other) =>
    alikeMeasure(truth.measures[one]!, reading.measures[other]!),
  )
  const named = { truths: truth.fields.map(({ title }) => title), reads: reading.fields.map(({ title }) => title) }
  const titles = { truths: truth.measures.map(({ title }) => title), reads: reading.measures.map(({ title }) => title) }
  const fact = (aspect: Aspect, wanted: TruthFact, given: ReadFact) =>
    scoreFact({ aspect, wanted, given }, { truths: truth.measures, reads: reading.measures, pairs: measures }, faults)
  const scores: PlanScore['scores'] = {
    fields: tally('fields', named, fields, faults),
    introductions: scoreIntroductions(truth, reading, fields, faults),
    goals: scoreGoals(truth, reading, fields, faults),
    measures: tally('measures', titles, measures, faults),
    leads: fact('leads', 'lead', 'leadUnit'),
    statuses: fact('statuses', 'status', 'status'),
    periods: fact('periods', 'period', 'period'),
    costs: fact('costs', 'costs', 'costs'),
  }
  return { scores, faults }
}

/** The number belongs to the title for some, beside it for others: the title alone has to be whole. */
function alikeMeasure(truth: MeasureTruth, reading: MeasureReading): number {
  return alike(truth.title, reading.title, whole)
}

function tally(aspect: Aspect, texts: { truths: string[]; reads: string[] }, pairs: Pair[], faults: Fault[]): Score {
  const [foundTruths, foundReads] = [new Set(pairs.map(({ truth }) => truth)), new Set(pairs.map(({ read }) => read))]
  const fault = (kind: Fault['kind'], list: string[], found: Set<number>) =>
    faults.push(...list.filter((_, at) => !found.has(at)).map((text) => ({ aspect, kind, text })))
  fault('missed', texts.truths, foundTruths)
  fault('extra', texts.reads, foundReads)
  return { wanted: texts.truths.length, given: texts.reads.length, right: pairs.length }
}

function scoreGoals(truth: PlanTruth, reading: PlanReading, fields: Pair[], faults: Fault[]): Score {
  const truths = truth.goals.flatMap((goal) =>
    goal.places.map((place) => ({ ...place, text: place.text, said: [goal.text, place.text] })),
  )
  const byId = new Map(reading.goals.map((goal) => [goal.id, goal.text]))
  const reads = reading.fields
    .flatMap((field, at) => field.goals.map((id) => ({ field: at, text: byId.get(id) ?? '' })))
    .concat(reading.goals.filter((goal) => goal.fields.length === 0).map(({ text }) => ({ field: -1, text })))
    .filter(({ text }) => !truth.optionalGoals.some((optional) => alike(optional, text, whole) > 0))
  const sameField = new Map(fields.map(({ truth: one, read }) => [one, read]))
  const pairs = pairUp(truths.length, reads.length, (one, other) =>
    sameField.get(truths[one]!.field) === reads[other]!.field ? alikeAny(truths[one]!.said, reads[other]!.text) : 0,
  )
  return tally('goals', { truths: truths.map(({ text }) => text), reads: reads.map(({ text }) => text) }, pairs, faults)
}

/** Only where a field has one; text that a style may count to it (a guiding aim) is no fault. */
function scoreIntroductions(truth: PlanTruth, reading: PlanReading, fields: Pair[], faults: Fault[]): Score {
  const score = {
    wanted: truth.fields.filter(({ introduction }) => introduction !== '').length,
    given: reading.fields.filter(({ introduction }) => introduction !== '').length,
    right: 0,
  }
  for (const { truth: one, read } of fields) {
    const wanted = truth.fields[one]!.introduction
    const given = truth.fields[one]!.besides.reduce(
      (rest, text) => rest.replace(text, ' '),
      reading.fields[read]!.introduction,
    )
    if (wanted === '') continue
    if (alike(wanted, given, whole) > 0) score.right++
    else faults.push({ aspect: 'introductions', kind: 'missed', text: wanted, instead: given })
  }
  return score
}

export function ratios({ wanted, given, right }: Score) {
  const precision = given === 0 ? (wanted === 0 ? 1 : 0) : right / given
  const recall = wanted === 0 ? 1 : right / wanted
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
