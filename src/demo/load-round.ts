import type { RoundStory, RoundsStory, SheetStory } from '../../db/demo/rounds-story.ts'
import type { MeasureStory, PlanStory } from '../../db/demo/story.ts'
import {
  type Content,
  chooseAsked,
  findRound,
  listParts,
  openRound,
  type Part,
  type PlainStep,
  prepareRound,
  stepRound,
  usualQuestions,
} from '../domains/reporting/reporting.ts'
import { original } from '../i18n/text.ts'
import type { Scope } from '../platform/scope.ts'
import { read } from '../platform/transact.ts'
import { found, must, onDay } from './act.ts'
import { storyUrl } from './body-keys.ts'
import { type Keys, sheetOf } from './load-measure.ts'
import { measureAt } from './story-at.ts'

/** `told`: how many statuses of a measure are in the plan already. */
export type Loading = {
  planId: string
  story: PlanStory
  rounds: RoundsStory
  keys: Keys
  told: Map<string, number>
}

const sender = {
  publicUrl: storyUrl,
  contactIn: () => ({ who: original('', 'de'), telephone: { shown: '', dialled: '' }, mail: '' }),
}
const settings = {
  ...{ cycleYears: 1 as const, remindDays: [-14, -3, 3], escalateDays: 5, inSchoolHolidays: false },
  ...{ mayWriteToHeads: false, fourEyes: false },
}

/** Prepared, opened for these measures and begun. */
export async function collect(
  scope: Scope,
  { story, keys }: Loading,
  { title, words, dataOn, dueOn, openedOn }: Pick<RoundStory, 'title' | 'words' | 'dataOn' | 'dueOn' | 'openedOn'>,
  asked: readonly MeasureStory[],
): Promise<string> {
  const day = onDay(scope, openedOn)
  const wish = { ...settings, title, words, dataOn, dueOn, budgetYear: Number(dataOn.slice(0, 4)) }
  const { id } = must(await prepareRound(day, story.slug, wish, usualQuestions))
  const left = story.measures.filter((one) => !asked.includes(one))
  const leftMeasures = left.map(({ key }) => found(keys.measures, key).id)
  must(await chooseAsked(day, id, 1, { asksContributors: false, leftMeasures }))
  must(await openRound(day, id, 2))
  await step(day, id, 'collecting')
  return id
}

export const step = async (scope: Scope, id: string, to: PlainStep) =>
  must(await stepRound(scope, id, await versionOf(scope, id), { to, reason: '', ...sender }))

export async function versionOf(scope: Scope, id: string): Promise<number> {
  return (await read(scope, (tx) => findRound(tx, 'id', id)))?.version ?? 0
}

/** By the ids of measures; a round of the story asks one unit of each. */
export async function partsOf(scope: Scope, roundId: string): Promise<Map<string, Part>> {
  return new Map((await read(scope, (tx) => listParts(tx, { roundId }))).map((part) => [part.measureId, part]))
}

/** What a unit answers: what the measure tells of that time, and what the story has it say beside it. */
export function contentOf(
  { story, rounds, keys }: Loading,
  one: MeasureStory,
  stage: number,
  said: SheetStory,
  last: MeasureStory['statuses'][number] | undefined,
  { content }: Part,
): Content {
  const { budget: money, milestones, figures } = sheetOf(story, measureAt(one, rounds, stage), keys)
  const { from, published } = rounds
  const [after, until] = [published[stage - 2]?.dataOn ?? from, published[stage - 1]?.dataOn ?? from]
  const steps = milestones.filter(({ doneOn }) => doneOn !== null && doneOn > after && doneOn <= until)
  const reached = steps.map(({ title }) => `${title}.`).join(' ')
  return {
    ...content,
    ...{ money, milestones, figures, attachments: said.attachments ?? [] },
    ...(last ? { status: last.status, assessment: last.assessment ?? null, reason: last.reason } : {}),
    done: said.done ?? (reached === '' ? 'Die Arbeit ging weiter wie im Jahr davor.' : `Erreicht ist: ${reached}`),
    obstacles: said.obstacles ?? { kinds: [], words: one.obstacles ?? '' },
    outlook: said.outlook ?? one.outlook ?? '',
    effect: said.effect ?? { claimed: '', evidence: '', doubt: '' },
  }
}
