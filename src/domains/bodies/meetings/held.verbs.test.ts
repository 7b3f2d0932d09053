/** What an invitation is worth once somebody no longer sits there, and how often a deputy hears of a change of mind. */
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { asGuest, mailOf, passFor, seatedBody } from '../../../../test/support/seated-body.ts'
import { publicSite, publicUrl } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { NotFound } from '../../../platform/errors.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { answerInvitation, invite } from './inviting.verbs.ts'
import { callMeeting, callOff } from './meeting.verbs.ts'
import { showRoomMeeting } from './room-meeting.read.ts'

const office = { publicUrl, mail: null }
const startsAt = new Date('2026-12-10T17:00:00Z')
const wish = { title: 'Zweite', words: '', place: '', onlineUrl: 'https://video.example/r', openToAll: false, startsAt }

async function invited(scope: Scope) {
  const body = await seatedBody(scope)
  const id = must(await callMeeting(scope, body.slug, { ...wish, endsAt: null }))
  must(await invite(scope, office, id, 1))
  return { body, id }
}
const mailsTo = async (scope: Scope, mail: string) =>
  (await read(scope, listOutgoing)).filter(({ to }) => to === mail).length

describe('whoever was called back', () => {
  async function calledBack(scope: Scope) {
    const one = await invited(scope)
    const of = scope.db.updateTable('bodiesMandate').set({ endsOn: '2026-11-01' })
    await of.where('participantId', '=', one.body.people.noor).execute()
    return one
  }

  test('is let into the room of the meeting no more, and answers nothing', async ({ scope }) => {
    const { body, id } = await calledBack(scope)
    const path = `/de/room/${await passFor(scope, body, 'noor')}`
    const site = publicSite(scope)
    expect((await site.ask(`${path}/meetings/${id}`)).status).toBe(404)
    expect(await (await site.ask(path)).text()).not.toContain(id)
    const answer = { answer: 'comes', words: '', needs: [] } as const
    await expect(answerInvitation(asGuest(scope, body, 'noor'), office, id, answer)).rejects.toThrow(NotFound)
  })

  test('gets no letters about it; their deputy is needed then', async ({ scope }) => {
    const { body, id } = await calledBack(scope)
    const dilan = { id: body.people.dilan } as Parameters<typeof showRoomMeeting>[1]
    expect((await showRoomMeeting(scope, dilan, id)).own?.isNeeded).toBe(true)
    const before = [await mailsTo(scope, mailOf('noor')), await mailsTo(scope, mailOf('ben'))]
    must(await callOff(scope, office, id, 2, 'Sturm'))
    const after = [await mailsTo(scope, mailOf('noor')), await mailsTo(scope, mailOf('ben'))]
    expect([before, after]).toEqual([
      [1, 1],
      [1, 2],
    ])
  })
})

test('a deputy hears of each change of mind once a day', async ({ scope }) => {
  const { body, id } = await invited(scope)
  const answer = (at: Scope, said: 'comes' | 'does_not_come') =>
    answerInvitation(asGuest(at, body, 'mia'), office, id, { answer: said, words: '', needs: [] })
  const before = await mailsTo(scope, mailOf('dilan'))
  for (const said of ['does_not_come', 'comes', 'does_not_come', 'comes'] as const) must(await answer(scope, said))
  expect((await mailsTo(scope, mailOf('dilan'))) - before).toBe(2)
  const tomorrow = { ...scope, now: new Date(scope.now.getTime() + 86_400_000) }
  must(await answer(tomorrow, 'does_not_come'))
  expect((await mailsTo(scope, mailOf('dilan'))) - before).toBe(3)
})
