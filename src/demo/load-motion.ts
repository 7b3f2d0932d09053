import type { MotionStory } from '../../db/demo/bodies-story.ts'
import {
  carryOut,
  closeMotion,
  draftMotion,
  enterCounts,
  putMotion,
  settleConflict,
  writeDissent,
} from '../domains/bodies/bodies.ts'
import type { Scope } from '../platform/scope.ts'
import { found, must } from './act.ts'
import { type BodyKeys, storyUrl } from './body-keys.ts'
import { recordOf } from './load-draft.ts'

type Place = { bodyId: string; meetingId: string; itemId: string }

/** A motion that was put in the room, counted and closed there. */
export async function decideMotion(
  scope: Scope,
  story: MotionStory,
  { bodyId, meetingId, itemId }: Place,
  keys: BodyKeys,
  meetings: ReadonlyMap<string, string>,
): Promise<void> {
  const { title, words = '', rule, decision, step = null, minutesOf } = story
  const minutes = minutesOf === undefined ? [] : [{ kind: 'minutes' as const, recordId: found(meetings, minutesOf) }]
  const subjects = [...(story.subjects ?? []).map((key) => recordOf(keys, key)), ...minutes]
  const effect =
    minutesOf === undefined ? (step === null ? ('none' as const) : ('step' as const)) : ('minutes' as const)
  const id = must(
    await draftMotion(
      scope,
      bodyId,
      {
        ...{ meetingId, itemId, title, words, rule, way: 'room', secret: false, effect, stepTo: step, kindTo: null },
        ...{ decisionKind: decision, paperNumber: null, paperUrl: null },
      },
      subjects,
    ),
  )
  for (const { member, reason } of story.recused ?? []) {
    const { id: participantId } = found(keys.members, member)
    for (const { recordId } of subjects) {
      must(await settleConflict(scope, id, participantId, recordId, { kind: 'declare', reason }))
    }
  }
  must(await putMotion(scope, storyUrl, id, 1, { closesOn: null, away: [] }))
  const counts = Object.entries(story.counts).map(([side, [yes, no, abstain]]) => [side, { yes, no, abstain }] as const)
  must(await enterCounts(scope, id, 2, new Map(counts)))
  for (const { member, words } of story.dissent ?? []) {
    const guest: Scope = { ...scope, viewer: { kind: 'guest', ...found(keys.members, member) } }
    must(await writeDissent(guest, id, words))
  }
  must(await closeMotion(scope, id, 3, carryOut))
}
