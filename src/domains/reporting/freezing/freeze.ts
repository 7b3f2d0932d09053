import type { Reportable } from '../../plan/plan.ts'
import type { Content } from '../rounds/content.ts'
import type { Part } from '../rounds/part.ts'
import type { Question } from '../rounds/question.ts'
import type { Round } from '../rounds/round.ts'
import {
  type FrozenContent,
  type FrozenMeasure,
  type FrozenPart,
  type GapKind,
  type Snapshot,
  type Standing,
  snapshotFormat,
  snapshotVersion,
} from './snapshot.ts'
import { addUp, countAll } from './sums.ts'

/** A measure of the plan as a snapshot names it. `before`: how it stood until the round. */
export type AskedMeasure = Pick<Reportable, 'id' | 'slug' | 'number'> & {
  title: string
  goals: string[]
  lead: string | null
  before: Standing | null
}

/** All that a snapshot is made of. `measures`: those that the plan carries out; `parts`: of the round. */
export type Material = Pick<Snapshot, 'city' | 'plan' | 'names' | 'report'> & {
  round: Round
  questions: readonly Question[]
  measures: readonly AskedMeasure[]
  parts: readonly Part[]
  unitName: (id: string) => string
  isVacant: (part: Part) => boolean
}

/** What is said of a snapshot besides its content. */
export type Told = Pick<Snapshot, 'number' | 'reason' | 'at' | 'previous' | 'corrects'>

/** The round as it stands, as one value: only what was approved, and of everything else why it could not be judged. */
export function freeze({ city, plan, round, questions, names, report, ...material }: Material, told: Told): Snapshot {
  const partsOf = Map.groupBy(material.parts, ({ measureId }) => measureId)
  const measures = material.measures.flatMap((measure) => {
    const parts = partsOf.get(measure.id)
    return parts ? [freezeMeasure(measure, parts, round.dataOn, material)] : []
  })
  // What was written to those who are asked is between them and the city.
  const { id, slug, title, dataOn, dueOn, cycleYears, budgetYear } = round
  return {
    format: snapshotFormat,
    version: snapshotVersion,
    city,
    plan,
    round: { id, slug, title, dataOn, dueOn, cycleYears, budgetYear },
    ...told,
    questions: questions.map((one) => ({ key: one.key, words: one.words })),
    measures,
    counts: countAll(measures, {
      notAsked: material.measures.length - measures.length,
      ended: partsOf.size - measures.length,
    }),
    money: addUp(measures.map((one) => one.money)),
    indicators: { values: [], reason: 'no_monitoring' },
    names,
    report,
  }
}

/**
 * What was published once, with what its parts say by now. Everything else stays as it was on that day: what became of the
 * plan since is no correction.
 */
export function freezeAgain(
  earlier: Snapshot,
  { parts, report, ...office }: Pick<Material, 'parts' | 'unitName' | 'isVacant' | 'report'>,
  told: Told,
): Snapshot {
  const partsOf = Map.groupBy(parts, ({ measureId }) => measureId)
  const measures = earlier.measures.map((one) => {
    const own = partsOf.get(one.id)
    const { id, slug, number, title, goals, lead, before } = one
    const measure = { id, slug, number, title, goals, lead, before }
    return own ? freezeMeasure(measure, own, earlier.round.dataOn, office) : one
  })
  const { notAsked, ended } = earlier.counts
  return {
    ...earlier,
    ...told,
    measures,
    report,
    counts: countAll(measures, { notAsked, ended }),
    money: addUp(measures.map((one) => one.money)),
  }
}

function freezeMeasure(
  { before, lead, goals, ...measure }: AskedMeasure,
  parts: readonly Part[],
  asOf: string,
  { unitName, isVacant }: Pick<Material, 'unitName' | 'isVacant'>,
): FrozenMeasure {
  const frozen = parts
    .map((part) => freezePart(part, unitName, isVacant))
    .sort((a, b) => Number(b.leads) - Number(a.leads) || compare(a.unit ?? '', b.unit ?? ''))
  const leading = frozen.find(({ leads }) => leads)?.content
  return {
    ...measure,
    goals,
    lead,
    contributors: frozen.flatMap(({ leads, unit }) => (leads || unit === null ? [] : [unit])),
    before,
    after: leading?.status ? { status: leading.status, assessment: leading.assessment, asOf } : null,
    parts: frozen,
    money: addUp(frozen.flatMap(({ content }) => content?.money ?? [])),
  }
}

function freezePart(part: Part, unitName: Material['unitName'], isVacant: Material['isVacant']): FrozenPart {
  const told = { unit: part.unitId === null ? null : unitName(part.unitId), leads: part.leads }
  const gap = gapOf(part, isVacant)
  return gap === null ? { ...told, content: freezeContent(part.content), gap } : { ...told, content: null, gap }
}

function gapOf(part: Part, isVacant: Material['isVacant']): GapKind | null {
  if (part.state === 'approved') return null
  if (part.state === 'answered') return 'waiting'
  if (part.state === 'returned') return 'returned'
  return isVacant(part) ? 'vacant' : 'unanswered'
}

function freezeContent({ figures, ...content }: Content): FrozenContent {
  const written = (value: number | null) => (value === null ? null : String(value))
  return {
    ...content,
    figures: figures.map((one) => ({ ...one, target: written(one.target), value: written(one.value) })),
  }
}

/** By the letters alone: the order must not hang on the language of a computer. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
