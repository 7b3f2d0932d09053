import type { MeetingStory } from '../../db/demo/bodies-story.ts'
import {
  addPaper,
  answerInvitation,
  callMeeting,
  closeMeeting,
  draftMinutes,
  invite,
  noteItem,
  openMeeting,
  publishMinutes,
  putOnAgenda,
  takeAttendance,
} from '../domains/bodies/bodies.ts'
import type { Scope } from '../platform/scope.ts'
import { found, must, onDay } from './act.ts'
import { type BodyKeys, storyUrl } from './body-keys.ts'
import { decideMotion } from './load-motion.ts'

const office = { publicUrl: storyUrl, mail: null }

/** One meeting after the other, the first one first: the minutes of one are approved in a later one. */
export async function loadMeetings(scope: Scope, stories: readonly MeetingStory[], keys: BodyKeys): Promise<void> {
  const ids = new Map<string, string>()
  for (const story of stories) ids.set(story.key, await addMeeting(scope, story, keys, ids))
  for (const { key, held } of stories) {
    if (!held?.minutesPublishedOn) continue
    must(await publishMinutes(onDay(scope, held.minutesPublishedOn), found(ids, key), 2))
  }
}

async function addMeeting(scope: Scope, story: MeetingStory, keys: BodyKeys, meetings: ReadonlyMap<string, string>) {
  const { title, words = '', place, openToAll = false, calledOn, invitedOn } = story
  const [startsAt, endsAt] = [new Date(story.startsAt), new Date(story.endsAt)]
  const planning = onDay(scope, calledOn)
  const { slug } = found(keys.bodies, story.body)
  const wish = { title, words, place, onlineUrl: null, startsAt, endsAt, openToAll }
  const id = must(await callMeeting(planning, slug, wish))
  const itemIds: string[] = []
  for (const { title, words = '' } of story.agenda) {
    itemIds.push(must(await putOnAgenda(planning, id, { title, words, inPrivate: false, subject: null })))
  }
  for (const { title, number, url } of story.papers ?? []) {
    must(await addPaper(planning, id, { title, number, url, itemId: null, inPrivate: false }, null))
  }
  if (invitedOn) must(await invite(onDay(scope, invitedOn), office, id, 1))
  for (const { member, on, answer, words = '', needs = [] } of story.answers ?? []) {
    const guest: Scope = { ...onDay(scope, on), viewer: { kind: 'guest', ...found(keys.members, member) } }
    must(await answerInvitation(guest, office, id, { answer, words, needs }))
  }
  if (story.held) await hold(scope, story, { id, itemIds, absent: story.held.absent }, keys, meetings)
  return id
}

type Held = { id: string; itemIds: string[]; absent: string[] }

async function hold(
  scope: Scope,
  story: MeetingStory,
  { id, itemIds, absent }: Held,
  keys: BodyKeys,
  meetings: ReadonlyMap<string, string>,
): Promise<void> {
  const begin = { ...scope, now: new Date(story.startsAt) }
  const end = { ...scope, now: new Date(story.endsAt) }
  const body = found(keys.bodies, story.body)
  must(await openMeeting(begin, id, 2))
  const day = story.startsAt.slice(0, 10)
  const present = body.story.seats.map(({ holders, deputies = [] }, seat) => {
    const holder = holders.filter(({ from }) => from <= day).at(-1)?.member ?? ''
    const missing = absent.includes(holder)
    const part = missing ? (deputies.length > 0 ? ('deputy' as const) : null) : ('holder' as const)
    return { seatId: body.seatIds[seat] ?? '', part }
  })
  must(await takeAttendance(begin, id, present))
  for (const [i, { noted, motion }] of story.agenda.entries()) {
    const itemId = itemIds[i] ?? ''
    if (noted) must(await noteItem(begin, id, itemId, 1, noted))
    if (motion)
      await decideMotion(
        { ...scope, now: minutesAfter(begin.now, 10 * (i + 1)) },
        motion,
        { bodyId: body.id, meetingId: id, itemId },
        keys,
        meetings,
      )
  }
  must(await closeMeeting(end, id, 3))
  must(await draftMinutes(end, id, 0))
}

function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000)
}
