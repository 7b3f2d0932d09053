/** Meetings and votes, as those who run a body arrange them and members answer by the links in their mails. */
import { meetingsRoutes } from '../../../src/domains/bodies/meetings/meetings.routes.ts'
import { votesRoutes } from '../../../src/domains/bodies/votes/votes.routes.ts'
import { elementsOf } from '../page.ts'
import type { Desk } from './desk.ts'
import type { Group, Member } from './founding.ts'

const idIn = (path: string) => /[0-9a-f-]{36}/.exec(path)?.[0] ?? ''

/** Called, invited to, and answered by everybody. `on`: DD.MM.YYYY, at six in the evening. */
export async function call(desk: Desk, { slug, members }: Group, title: string, on: string): Promise<string> {
  const path = meetingsRoutes.meetings(slug)
  const meeting = idIn(await desk.fill(path, path, { title, day: on, starts: '18:00', place: 'Rathaus, Saal 2' }))
  await desk.fill(meetingsRoutes.meeting(meeting), meetingsRoutes.step(meeting, 'invite'), {})
  await desk.fetchMail()
  for (const { mail, lang } of members) {
    const invitation = desk.linkOf(mail, `/meetings/${meeting}`)
    const needs = lang === 'ar' ? { need_interpreter: 'yes', need_interpreter_words: 'Arabisch' } : {}
    await desk.say(invitation, { answer: 'comes', ...needs })
  }
  return meeting
}

/** Opens it on its day, and sees that everybody is there. */
export async function open(desk: Desk, meeting: string): Promise<void> {
  await desk.fill(meetingsRoutes.meeting(meeting), meetingsRoutes.step(meeting, 'open'), {})
  const path = meetingsRoutes.attendance(meeting)
  const seats = elementsOf(await desk.page(path), 'input').filter(({ value }) => value === 'holder')
  await desk.fill(path, path, Object.fromEntries(seats.map(({ name = '' }) => [name, 'holder'])))
}

export async function close(desk: Desk, meeting: string): Promise<void> {
  await desk.fill(meetingsRoutes.meeting(meeting), meetingsRoutes.step(meeting, 'close'), {})
}

export type Motion = { title: string; words?: string; rule: string; step: string; records: readonly string[] } & Record<
  'paperNumber' | 'decisionKind' | 'meeting',
  string | undefined
>

/** Worded by the form. In the room where there is a meeting, else in writing. */
export async function move(desk: Desk, { slug }: Group, motion: Partial<Motion>): Promise<string> {
  const { title = '', words = '', rule = 'simple', step = '', records = [], meeting = '', ...more } = motion
  const typed = { title, words, rule, effect: `step.${step}`, way: meeting === '' ? 'writing' : 'room', meeting }
  const ticked = records.map((id) => [`subject__${id}`, 'yes'])
  const to = await desk.fill(votesRoutes.newMotion(slug), votesRoutes.motions(slug), {
    ...typed,
    ...(more as Record<string, string>),
    ...Object.fromEntries(ticked),
  })
  return idIn(to)
}

export async function put(desk: Desk, motion: string, closesOn?: string): Promise<void> {
  const path = votesRoutes.motion(motion)
  await desk.fill(path, votesRoutes.putMotion(motion), closesOn === undefined ? {} : { closesOn })
}

/** In the room: how many of each side said yes and no. */
export async function count(desk: Desk, motion: string, sides: Record<string, [yes: number, no: number]>) {
  const counted = Object.entries(sides).flatMap(([side, [yes, no]]) => [
    [`count__${side}__yes`, String(yes)],
    [`count__${side}__no`, String(no)],
    [`count__${side}__abstain`, '0'],
  ])
  await desk.fill(votesRoutes.motion(motion), votesRoutes.countMotion(motion), Object.fromEntries(counted))
}

export async function settle(desk: Desk, motion: string): Promise<void> {
  await desk.fill(votesRoutes.motion(motion), votesRoutes.closeMotion(motion), {})
}

/** Put in writing, and voted on by these with the link in their mail: the last says no, all others yes. */
export async function ballot(desk: Desk, motion: string, voters: readonly Member[], closesOn: string): Promise<void> {
  await put(desk, motion, closesOn)
  await desk.fetchMail()
  for (const [at, { mail }] of voters.entries()) {
    await vote(desk, motion, mail, at === voters.length - 1 ? 'no' : 'yes')
  }
}

export async function vote(desk: Desk, motion: string, mail: string, choice: string, status = 303): Promise<void> {
  await desk.say(desk.linkOf(mail, `/motions/${motion}`), { choice }, status)
}
