/** Meetings as they can be looked at: one that is invited to, one under way, one whose minutes are drafted. */
import { must } from '../../src/demo/act.ts'
import { putOnAgenda } from '../../src/domains/bodies/meetings/agenda.verbs.ts'
import { answerInvitation, invite } from '../../src/domains/bodies/meetings/inviting.verbs.ts'
import { callMeeting } from '../../src/domains/bodies/meetings/meeting.verbs.ts'
import { draftMinutes } from '../../src/domains/bodies/meetings/minutes.verbs.ts'
import { closeMeeting, openMeeting } from '../../src/domains/bodies/meetings/running.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { asGuest, passFor, seatedBody } from './seated-body.ts'
import { publicUrl } from './site.ts'

const oneDay = 86_400_000

/** Addresses behind the language, and those of the workspace. */
export async function meetingPages(scope: Scope): Promise<{ open: string[]; local: string[] }> {
  const office = { publicUrl, mail: null }
  const body = await seatedBody(scope, 'tagendes-gremium')
  const inDays = (days: number) => new Date(scope.now.getTime() + days * oneDay)
  const made = async (startsAt: Date) => {
    const before = { ...scope, now: new Date(startsAt.getTime() - 20 * oneDay) }
    const wish = {
      title: 'Dritte Sitzung',
      words: 'Bitte lesen.',
      place: 'Rathaus',
      onlineUrl: 'https://video.example/r',
    }
    const id = must(await callMeeting(before, body.slug, { ...wish, startsAt, endsAt: null, openToAll: true }))
    must(await invite(before, office, id, 1))
    must(
      await putOnAgenda(scope, id, { title: 'Haushalt', words: 'Es geht um Geld.', inPrivate: false, subject: null }),
    )
    return id
  }
  const [ahead, now, past] = [await made(inDays(17)), await made(inDays(0.1)), await made(inDays(-1))]
  const needs = [{ kind: 'childcare' as const, words: '3 und 6 Jahre' }]
  must(await answerInvitation(asGuest(scope, body, 'mia'), office, ahead, { answer: 'comes', words: 'Gern.', needs }))
  must(await openMeeting(scope, now, 2))
  must(await openMeeting(scope, past, 2))
  must(await closeMeeting(scope, past, 3))
  must(await draftMinutes(scope, past, 0))
  const at = (id: string) => `/workspace/meetings/${id}`
  return {
    open: [`/bodies/${body.slug}/meetings/${past}`, `/room/${await passFor(scope, body, 'mia')}/meetings/${ahead}`],
    local: [
      `/workspace/bodies/${body.slug}/meetings`,
      ...[at(ahead), `${at(now)}/run`, `${at(now)}/attendance`, `${at(past)}/minutes`],
    ],
  }
}
