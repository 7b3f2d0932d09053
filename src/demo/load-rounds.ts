import type { CollectingStory, RoundStory, RoundsStory } from '../../db/demo/rounds-story.ts'
import type { MeasureStory, PlanStory } from '../../db/demo/story.ts'
import { listReportable, recordStatus, showMeasure, takeUpdates } from '../domains/plan/plan.ts'
import {
  answerSheet,
  approveParts,
  publishRound,
  returnPart,
  saveSheet,
  writeReportText,
} from '../domains/reporting/reporting.ts'
import type { Scope } from '../platform/scope.ts'
import { read, transact } from '../platform/transact.ts'
import { found, must, onDay } from './act.ts'
import { sheetOf } from './load-measure.ts'
import { collect, contentOf, type Loading, partsOf, step, versionOf } from './load-round.ts'
import { measureAt } from './story-at.ts'

/**
 * The rounds of a plan whose measures were loaded as they were before the first. `between`: what became of measures while the
 * plan went on; it happened before the second.
 */
export async function loadRounds(scope: Scope, of: Omit<Loading, 'told'>, between: () => Promise<void>): Promise<void> {
  const { story, rounds } = of
  const told = new Map(
    story.measures.map((one) => {
      const { statuses } = endedBefore(story, one, rounds) ? one : measureAt(one, rounds, 0)
      return [one.key, statuses.length]
    }),
  )
  const loading: Loading = { ...of, told }
  for (const [i, round] of rounds.published.entries()) {
    await catchUp(scope, loading, rounds.published[i - 1]?.dataOn ?? rounds.from, 0)
    await loadPublished(scope, loading, round, i + 1)
    if (i > 0) continue
    for (const one of story.measures.filter(({ key }) => ends(story, key))) await record(scope, loading, one, '9999')
    await between()
  }
  await catchUp(scope, loading, '9999', 0)
  await bringUpToDate(scope, loading)
  await loadCollecting(scope, loading, rounds.collecting)
}

/** How measures stood until a day, as the plan alone told it. `left`: so many of the last are told by the round. */
async function catchUp(scope: Scope, loading: Loading, until: string, left: number): Promise<void> {
  for (const one of loading.story.measures) await record(scope, loading, one, until, left)
}

async function record(
  scope: Scope,
  { keys, told }: Loading,
  story: MeasureStory,
  until: string,
  left = 0,
): Promise<void> {
  const known = found(told, story.key)
  const due = story.statuses.slice(known).filter(({ asOf }) => asOf <= until)
  for (const { status, assessment, asOf, reason } of due.slice(0, due.length - left)) {
    const day = onDay(scope, asOf)
    const { id, version } = await showMeasure(day, found(keys.measures, story.key).slug)
    must(await recordStatus(day, id, version, { status, assessment: assessment ?? null, asOf, reason }))
  }
  told.set(story.key, known + Math.max(0, due.length - left))
}

async function loadPublished(scope: Scope, loading: Loading, round: RoundStory, stage: number): Promise<void> {
  const { story, told, keys } = loading
  await catchUp(scope, loading, round.dataOn, 1)
  const asked = story.measures.filter(({ key, statuses }) => {
    return statuses.some(({ asOf }) => asOf <= round.dataOn) && !endedBy(story, key, round.openedOn)
  })
  const id = await collect(scope, loading, round, asked)
  const parts = await partsOf(scope, id)
  const answering = onDay(scope, round.answeredOn)
  const answered = asked.filter(({ key }) => !round.silent.includes(key))
  for (const one of answered) {
    const part = found(parts, found(keys.measures, one.key).id)
    const last = one.statuses.filter(({ asOf }) => asOf <= round.dataOn).at(-1)
    const content = contentOf(loading, one, stage, round.sheets[one.key] ?? {}, last, part)
    must(await answerSheet(answering, { partId: part.id, seen: part.version, content, name: 'Amtsleitung' }))
    told.set(one.key, one.statuses.filter(({ asOf }) => asOf <= round.dataOn).length)
  }
  const ready = [...(await partsOf(scope, id)).values()].filter(({ state }) => state === 'answered')
  await approveParts(onDay(scope, round.dueOn), ready)
  await step(onDay(scope, round.dueOn), id, 'closing')
  await step(onDay(scope, round.dueOn), id, 'editing')
  const publishing = onDay(scope, round.publishedOn)
  for (const [place, words] of Object.entries(round.texts)) {
    must(await writeReportText(publishing, id, { place, seen: 0, words }))
  }
  must(await publishRound(publishing, id, { seen: await versionOf(scope, id), reason: '' }))
}

/** What changed in sheets since the last report, in one act. */
async function bringUpToDate(scope: Scope, { planId, story, keys }: Loading): Promise<void> {
  const day = onDay(scope, '2026-10-05')
  const now = await read(day, (tx) => listReportable(tx, day, planId))
  const updates = story.measures.flatMap((one) => {
    const standing = now.find(({ id }) => id === found(keys.measures, one.key).id)
    if (!standing) return []
    return [{ measureId: standing.id, status: null, before: standing.sheet, after: sheetOf(story, one, keys) }]
  })
  await transact(day, 'demo.load', async (write) => {
    await takeUpdates(write, day, planId, updates, { reason: 'Fortschreibung im Herbst 2026' })
  })
}

async function loadCollecting(scope: Scope, loading: Loading, round: CollectingStory): Promise<void> {
  const { story, keys } = loading
  const over = ['completed', 'discontinued', 'not_planned_yet']
  const asked = story.measures.filter(({ key, statuses }) => {
    return !over.includes(statuses.at(-1)?.status ?? '') && !endedBy(story, key, round.openedOn)
  })
  const id = await collect(scope, loading, round, asked)
  const parts = await partsOf(scope, id)
  const day = onDay(scope, round.answeredOn)
  const partOf = (key: string) => found(parts, found(keys.measures, key).id)
  for (const [key, said] of Object.entries(round.sheets)) {
    const part = partOf(key)
    const { obstacles: words, outlook } = part.content
    const content = { ...part.content, ...said, obstacles: said.obstacles ?? words, outlook: said.outlook ?? outlook }
    must(await answerSheet(day, { partId: part.id, seen: part.version, content, name: 'Amtsleitung' }))
  }
  for (const key of round.begun) {
    const { id: partId, version: seen, content } = partOf(key)
    must(await saveSheet(day, { partId, seen, content: { ...content, done: 'Zahlen folgen.' } }))
  }
  const now = await partsOf(scope, id)
  const said = (key: string) => found(now, found(keys.measures, key).id)
  await approveParts(onDay(scope, '2026-11-19'), round.approved.map(said))
  for (const { measure, comment } of round.returned) {
    must(await returnPart(onDay(scope, '2026-11-19'), said(measure), comment))
  }
}

/** Whether a measure ended before the first round asked: then all of it is told already. */
export function endedBefore(story: PlanStory, { key }: MeasureStory, { published }: RoundsStory): boolean {
  return endedBy(story, key, published[0]?.openedOn ?? '')
}

const closing = ['split', 'merge', 'retire']
const ends = ({ lineage }: PlanStory, key: string) =>
  lineage.some((one) => one.from === key && closing.includes(one.kind))
const endedBy = ({ lineage }: PlanStory, key: string, day: string) =>
  lineage.some((one) => one.from === key && closing.includes(one.kind) && one.on <= day)
