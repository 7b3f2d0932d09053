import type { MeasureStory, PlanStory } from '../../db/demo/story.ts'
import {
  actOnFunding,
  addCrossReference,
  addMeasure,
  changeKind,
  type MeasureSheet,
  recordDecision,
  recordStatus,
  saveAward,
  saveCall,
} from '../domains/plan/plan.ts'
import type { Scope } from '../platform/scope.ts'
import { asDecision, found, must, onDay } from './act.ts'

/** From the story's keys to ids; goals under `plan/goal`, since editions use the same letters. */
export type Keys = {
  units: ReadonlyMap<string, string>
  posts: ReadonlyMap<string, string>
  goals: Map<string, string>
  /** Under `plan/field`. */
  fields: Map<string, string>
  measures: Map<string, { id: string; slug: string }>
}

const cents = (euros: number | undefined) => (euros === undefined ? null : Math.round(euros * 100))

/** One measure with its whole history, each act on its day. */
export async function addMeasureOf(
  scope: Scope,
  planId: string,
  plan: PlanStory,
  story: MeasureStory,
  keys: Keys,
): Promise<void> {
  const drafting = onDay(scope, plan.adoption.decidedOn)
  const sheet = sheetOf(plan, story, keys)
  const reason = plan.adoption.title
  const added = must(await addMeasure(drafting, planId, sheet, { reason, slug: story.key.replace(/^m-/, '') }))
  keys.measures.set(story.key, added)
  for (const decision of story.decisions ?? []) {
    await recordDecision(onDay(scope, decision.decidedOn), { measureId: added.id }, asDecision(decision))
  }
  for (const { paper, passage, url } of story.crossReferences ?? []) {
    await addCrossReference(drafting, { measureId: added.id }, { paper, passage, url: url ?? null })
  }
  let version = 1
  const [, ...kindChanges] = story.kindHistory ?? []
  for (const change of kindChanges) {
    must(await changeKind(onDay(scope, change.since), added.id, version, change))
    version += 1
  }
  for (const { status, assessment, asOf, reason } of story.statuses) {
    const command = { status, assessment: assessment ?? null, asOf, reason }
    must(await recordStatus(onDay(scope, asOf), added.id, version, command))
    version += 1
  }
  await addFunding(scope, added.id, story)
}

/** What the story says of a measure, as a sheet of the plan. */
export function sheetOf(plan: PlanStory, story: MeasureStory, keys: Keys): MeasureSheet {
  const unit = (key: string) => found(keys.units, key)
  return {
    number: story.number,
    title: story.title.de,
    description: story.description.de,
    // With a history, the sheet begins as what the measure was first.
    cover: null,
    kind: story.kindHistory?.[0]?.kind ?? story.kind,
    goalIds: story.goals.map((key) => found(keys.goals, `${plan.key}/${key}`)),
    targetGroups: story.targetGroups,
    leadUnitId: story.lead === undefined ? null : unit(story.lead),
    leadPostId: story.leadPost === undefined ? null : found(keys.posts, story.leadPost),
    units: (story.units ?? []).map((one) => ({ unitId: unit(one.unit), role: one.role })),
    contact: story.contact,
    districts: story.districts ?? [],
    priority: story.priority ?? null,
    startsOn: story.startsOn ?? null,
    endsOn: story.endsOn ?? null,
    budget: (story.budget ?? []).map(({ year, source, planned, spent }) => ({
      year,
      source,
      plannedCents: planned * 100,
      spentCents: cents(spent),
    })),
    milestones: (story.milestones ?? []).map((one) => ({ title: one.title, due: one.due, doneOn: one.doneOn ?? null })),
    figures: (story.figures ?? []).map((one) => ({ ...one, target: one.target ?? null, value: one.value ?? null })),
    contextIndicators: story.contextIndicators ?? [],
    obstacles: story.obstacles ?? '',
    outlook: story.outlook ?? '',
    attachments: story.attachments ?? [],
  }
}

/** Its calls and what was awarded, each published on its day. */
async function addFunding(scope: Scope, measureId: string, { calls = [] }: MeasureStory): Promise<void> {
  const targets = [{ kind: 'measure' as const, id: measureId }]
  for (const { awards = [], total, project, ...call } of calls) {
    const opening = onDay(scope, call.opensOn)
    const words = { ...blankCall, ...call, totalCents: cents(total), projectCents: cents(project) }
    const { id } = must(await saveCall(opening, null, 0, words, targets))
    must(await actOnFunding(opening, 'call', id, 1, { act: 'published', reason: '' }))
    for (const { amount, ...award } of awards) {
      const deciding = onDay(scope, award.decidedOn)
      const said = { ...blankAward, ...award, callId: id, awardedCents: amount * 100 }
      const saved = must(await saveAward(deciding, null, 0, said, []))
      must(await actOnFunding(deciding, 'award', saved.id, 1, { act: 'published', reason: '' }))
    }
  }
}

const blankCall = {
  ...{ reference: '', audience: '', conditions: '', closesAt: '23:59' },
  ...{ url: '', mail: '', telephone: '', contact: '' },
}
const blankAward = {
  ...{ reference: '', spentCents: null, startsOn: null, endsOn: null, districts: [], figure: null, figureUnit: '' },
  ...{ url: '', decidedBy: '' },
}
