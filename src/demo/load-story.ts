/**
 * Loads the demonstration story through the same verbs that people use, each act on its own day. Composition, like
 * app.ts: it may see every domain.
 */
import type { CityStory, PlanStory } from '../../db/demo/story.ts'
import { addCrossReference, draftPlan, publishPlan, translate } from '../domains/plan/plan.ts'
import type { Scope } from '../platform/scope.ts'
import { transact } from '../platform/transact.ts'
import { asDecision, found, must, onDay } from './act.ts'
import { loadBodies } from './load-bodies.ts'
import { loadGuide } from './load-guide.ts'
import { leadGoalsOn, leadMeasuresOn } from './load-lineage.ts'
import { addMeasureOf, type Keys } from './load-measure.ts'
import { addPosts, enrolPeople } from './load-posts.ts'
import { endedBefore, loadRounds } from './load-rounds.ts'
import { addUnits } from './load-units.ts'
import { measureAt } from './story-at.ts'
import { type Translations, translationsIn } from './story-translations.ts'

/** All or nothing. `announce` hears the name of each edition before it is loaded. */
export async function loadStory(scope: Scope, story: CityStory, announce: (edition: string) => void): Promise<void> {
  await transact(scope, 'demo.load', async ({ tx }) => {
    const within = { ...scope, db: tx }
    const units = await addUnits(within, story.units)
    const people = await enrolPeople(within, story.people, units)
    const posts = await addPosts(within, story.posts, units, people)
    const keys: Keys = { units, posts, goals: new Map(), measures: new Map(), fields: new Map() }
    const plans = new Map<string, string>()
    const translations = translationsIn(scope, story)
    for (const plan of story.plans) {
      announce(plan.title.de)
      plans.set(plan.key, await loadPlan(within, plan, translations, keys, plans))
    }
    await loadBodies(within, story, { ...keys, plans })
    if (!story.guide) return
    const today = story.plans.at(-1)?.key ?? ''
    await loadGuide(within, story.guide, {
      goal: (key) => found(keys.goals, `${today}/${key}`),
      measure: (key) => found(keys.measures, key).id,
    })
  })
}

async function loadPlan(
  scope: Scope,
  story: PlanStory,
  translations: Translations,
  keys: Keys,
  plans: Map<string, string>,
): Promise<string> {
  const drafting = onDay(scope, story.adoption.decidedOn)
  const { slug, startsOn, endsOn } = story
  const drafted = must(
    await draftPlan(drafting, {
      slug,
      title: story.title.de,
      subtitle: story.subtitle.de,
      foreword: story.foreword.de,
      startsOn,
      endsOn,
      successorOf: story.successorOf === undefined ? null : found(plans, story.successorOf),
      fields: story.fields.map((field) => ({
        title: field.title.de,
        code: field.code,
        slug: field.slug,
        summary: field.summary.de,
        introduction: field.introduction.de,
        goals: field.goals.map((key) => story.goals.findIndex((goal) => goal.key === key)),
      })),
      goals: story.goals.map((goal) => ({
        slug: goal.slug,
        short: goal.short.de,
        wording: goal.wording.de,
        description: goal.description.de,
      })),
    }),
  )
  story.goals.forEach((goal, index) => {
    keys.goals.set(`${story.key}/${goal.key}`, drafted.goalIds[index] ?? '')
  })
  story.fields.forEach(({ slug }, i) => void keys.fields.set(`${story.key}/${slug}`, drafted.fieldIds[i] ?? ''))
  await translate(drafting, [
    ...translations(drafted.planId, story.key, story, ['title', 'subtitle', 'foreword']),
    ...story.fields.flatMap((field, index) =>
      translations(drafted.fieldIds[index], field.slug, field, ['title', 'summary', 'introduction']),
    ),
    ...story.goals.flatMap((goal, index) =>
      translations(drafted.goalIds[index], goal.key, goal, ['short', 'wording', 'description']),
    ),
  ])
  for (const goal of story.goals) {
    for (const { paper, passage, url } of goal.crossReferences ?? []) {
      const goalId = found(keys.goals, `${story.key}/${goal.key}`)
      await addCrossReference(drafting, { goalId }, { paper, passage, url: url ?? null })
    }
  }
  const adoption = asDecision(story.adoption)
  must(await publishPlan(drafting, drafted.planId, 1, { reason: adoption.reason, adoption }))
  const { rounds } = story
  for (const measure of story.measures) {
    const told = rounds && !endedBefore(story, measure, rounds) ? measureAt(measure, rounds, 0) : measure
    await addMeasureOf(scope, drafted.planId, story, told, keys)
  }
  await translate(
    drafting,
    story.measures.flatMap((measure) =>
      translations(found(keys.measures, measure.key).id, measure.key, measure, ['title', 'description']),
    ),
  )
  if (story.successorOf !== undefined) await leadGoalsOn(drafting, story, keys)
  const leading = () => leadMeasuresOn(scope, story, keys)
  if (rounds) await loadRounds(scope, { planId: drafted.planId, story, rounds, keys }, leading)
  else await leading()
  return drafted.planId
}
