/** What stays as it is: minutes while the body votes on them, an agenda and papers once the meeting is over. */
import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { seatedBody } from '../../../../test/support/seated-body.ts'
import { publicUrl } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { sitting } from '../life/life.fixture.ts'
import { orderItem, putOnAgenda } from './agenda.verbs.ts'
import { invite } from './inviting.verbs.ts'
import { callMeeting } from './meeting.verbs.ts'
import { showMeeting } from './meetings.read.ts'
import { draftMinutes, reviseMinutes } from './minutes.verbs.ts'
import { addPaper, removePaper } from './paper.verbs.ts'
import { closeMeeting, openMeeting } from './running.verbs.ts'

const startsAt = new Date('2026-12-10T17:00:00Z')
const wish = { title: 'Zweite', words: '', place: 'Rathaus', onlineUrl: null, openToAll: false, startsAt, endsAt: null }
const item = (title: string) => ({ title, words: '', inPrivate: false, subject: null })

async function held(scope: Scope) {
  const body = await seatedBody(scope)
  const id = must(await callMeeting(scope, body.slug, wish))
  must(await invite(scope, { publicUrl, mail: null }, id, 1))
  const evening = { ...scope, now: new Date('2026-12-10T17:05:00Z') }
  const close = async () => {
    must(await openMeeting(evening, id, 2))
    must(await closeMeeting(evening, id, 3))
  }
  return { body, id, evening, close }
}

describe('minutes', () => {
  test('are not changed while the body votes on them', async ({ scope }) => {
    const { body, id, evening, close } = await held(scope)
    await close()
    must(await draftMinutes(evening, id, 0))
    const row = { cityId: scope.city.id, bodyId: body.id, title: 'Protokoll', rule: 'simple', way: 'writing' }
    const motion = { ...row, id: randomUUID(), effect: 'minutes', putAt: scope.now, closesAt: startsAt }
    await scope.db.insertInto('bodiesMotion').values(motion).execute()
    const subject = { cityId: scope.city.id, motionId: motion.id, recordId: id, minutesOf: id, position: 0 }
    await scope.db.insertInto('bodiesMotionSubject').values(subject).execute()
    expect(await reviseMinutes(evening, id, 1, 'Anders')).toMatchObject({ code: 'minutes.being_voted' })
    expect(await draftMinutes(evening, id, 1)).toMatchObject({ code: 'minutes.being_voted' })
    const closed = { closedAt: scope.now, result: 'withdrawn', reason: 'Ein Fehler' }
    await scope.db.updateTable('bodiesMotion').set(closed).where('id', '=', motion.id).execute()
    must(await reviseMinutes(evening, id, 1, 'Anders'))
  })

  test('are not drafted over what somebody wrote meanwhile', async ({ scope }) => {
    const { id, evening, close } = await held(scope)
    await close()
    must(await draftMinutes(evening, id, 0))
    must(await reviseMinutes(evening, id, 1, 'Von Hand'))
    for (const seen of [0, 1]) {
      expect(await draftMinutes(evening, id, seen)).toMatchObject({ code: 'changed_meanwhile' })
    }
    must(await draftMinutes(evening, id, 2))
  })

  test('of another body come onto no agenda', async ({ scope }) => {
    const [ours, theirs] = [await held(scope), await sitting(scope, 'advisory_board', 'Beirat')]
    const subject = { kind: 'minutes', id: theirs.meetingId } as const
    await expect(putOnAgenda(scope, ours.id, { ...item('Fremd'), subject })).rejects.toThrow(NotFound)
  })
})

test('once a meeting is over its agenda keeps its order and its papers', async ({ scope }) => {
  const { id, evening, close } = await held(scope)
  const first = must(await putOnAgenda(scope, id, item('Erstens')))
  must(await putOnAgenda(scope, id, item('Zweitens')))
  const link = { itemId: null, number: '', title: 'Vorlage', url: 'https://rat.example/1', inPrivate: false }
  const paper = must(await addPaper(scope, id, link, null))
  must(await orderItem(scope, id, first, 'down'))
  await close()
  expect(await orderItem(evening, id, first, 'up')).toMatchObject({ code: 'meeting.not_now' })
  expect(await removePaper(evening, id, paper)).toMatchObject({ code: 'meeting.not_now' })
  const { items, papers } = await showMeeting(evening, id)
  expect([items.map(({ title }) => title), papers.length]).toEqual([['Zweitens', 'Erstens'], 1])
})
