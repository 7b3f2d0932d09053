/** Approving what units said: the verbs, and the pages on which they are called. */
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { signIn } from '../../../../test/support/members.ts'
import { textOf } from '../../../../test/support/page.ts'
import { linked, reportingRound } from '../../../../test/support/reported-plan.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import type { Content } from '../rounds/content.ts'
import { listPartSteps, listParts, savePart } from '../rounds/part.queries.ts'
import { approvingRoutes } from './approving.routes.ts'
import { approveParts, reopenPart, returnPart, rewordPart } from './approving.verbs.ts'
import { wordingOf } from './wording.ts'

const partNow = async (scope: Scope, id: string) => (await read(scope, (tx) => listParts(tx, { ids: [id] })))[0]!

/** The school has said something of its reading, the sport of its swimming. */
async function answered(scope: Scope, wish: Parameters<typeof reportingRound>[1] = {}) {
  const round = await reportingRound(scope, wish)
  const say = async (partId: string, content: Partial<Content>) => {
    const part = await partNow(scope, partId)
    const after = { state: 'answered' as const, content: { ...part.content, ...content } }
    const step = { step: 'answered' as const, name: 'Rosa', comment: '' }
    await read(scope, (tx) => savePart(tx, scope, part, { ...after, ...step }))
    return part.id
  }
  const { measures, units, partOf } = round
  const reading = await say(partOf(measures.reading, units.school).id, {
    ...{ done: 'Drei Schulen lesen mit.', assessment: null },
  })
  const swimming = await say(partOf(measures.swimming, units.sport).id, {
    ...{ status: 'completed', done: 'Alle Kurse laufen.' },
  })
  return { ...round, reading, swimming }
}

const seen = async (scope: Scope, id: string) => ({ id, version: (await partNow(scope, id)).version })

test('many are approved at once, and what cannot be is told and left', async ({ neighbour: scope }) => {
  const { reading, swimming, partOf, measures, units } = await answered(scope)
  const open = partOf(measures.advice, units.social)
  const stale = { ...(await seen(scope, swimming)), version: 1 }
  const done = await approveParts(scope, [await seen(scope, reading), stale, await seen(scope, open.id)])
  expect(done).toEqual({
    approved: [reading],
    left: [
      { id: swimming, code: 'changed_meanwhile' },
      { id: open.id, code: 'part.not_from_here' },
    ],
  })
  expect((await partNow(scope, reading)).state).toBe('approved')
})

test('what comes back says what is missing, and a wording is kept beside the one before', async ({
  neighbour: scope,
}) => {
  const { reading } = await answered(scope)
  expect(await returnPart(scope, await seen(scope, reading), ' ')).toMatchObject({ code: 'part.comment_missing' })
  const wording = { ...wordingOf((await partNow(scope, reading)).content), done: 'In drei Schulen wird gelesen.' }
  must(await rewordPart(scope, await seen(scope, reading), wording, 'Klarer'))
  expect(await rewordPart(scope, await seen(scope, reading), wording, 'Klarer')).toMatchObject({
    code: 'part.same_words',
  })
  must(await returnPart(scope, await seen(scope, reading), 'Wie viele Kinder?'))
  const steps = await read(scope, (tx) => listPartSteps(tx, [reading]))
  expect(steps.map(({ step, content: { done }, comment }) => [step, done, comment])).toEqual([
    ['prefilled', '', ''],
    ['answered', 'Drei Schulen lesen mit.', ''],
    ['changed', 'In drei Schulen wird gelesen.', 'Klarer'],
    ['returned', 'In drei Schulen wird gelesen.', 'Wie viele Kinder?'],
  ])
  expect((await partNow(scope, reading)).state).toBe('returned')
})

test('an approval can be taken back until the round is over', async ({ neighbour: scope }) => {
  const { id, reading } = await answered(scope)
  await approveParts(scope, [await seen(scope, reading)])
  must(await reopenPart(scope, await seen(scope, reading), 'Falsche Zeile'))
  await approveParts(scope, [await seen(scope, reading)])
  const closed = scope.db.updateTable('reportingRound').set({ state: 'published' }).where('id', '=', id)
  await closed.execute()
  expect(await reopenPart(scope, await seen(scope, reading), 'Zu spät')).toMatchObject({ code: 'part.round_over' })
  const wording = { ...wordingOf((await partNow(scope, reading)).content), outlook: 'Vier Schulen mehr' }
  must(await rewordPart(scope, await seen(scope, reading), wording, 'Tippfehler'))
})

test('once nobody can answer any more, nothing goes back to whoever answered', async ({ neighbour: scope }) => {
  const { reading } = await answered(scope, { state: 'editing' })
  expect(await returnPart(scope, await seen(scope, reading), 'Wie viele?')).toMatchObject({
    code: 'part.nobody_answers',
  })
})

test('what was approved is worded by whoever edits the report, and by no head', async ({ neighbour: scope }) => {
  const { reading, people, units } = await answered(scope)
  await approveParts(scope, [await seen(scope, reading)])
  const as = (role: string, unitId: string | null): Scope => {
    return { ...scope, viewer: { kind: 'person', id: people.paula.id, name: 'Paula', grants: [{ role, unitId }] } }
  }
  const wording = { ...wordingOf((await partNow(scope, reading)).content), outlook: 'Fünf Schulen' }
  const wish = await seen(scope, reading)
  await expect(rewordPart(as('head', units.school), wish, wording, 'Kürzer')).rejects.toThrow(Forbidden)
  await expect(reopenPart(as('editor', null), wish, 'Noch einmal')).rejects.toThrow(Forbidden)
  must(await rewordPart(as('editor', null), wish, wording, 'Kürzer'))
})

test('in a round of four eyes nobody approves their own words, whichever way they came in', async ({
  neighbour: scope,
}) => {
  const round = await reportingRound(scope, { settings: { fourEyes: true } })
  const { people, partOf, measures, units } = round
  const part = partOf(measures.swimming, units.sport)
  const link = await linked(scope, 'sami', { roundId: round.id, partIds: [part.id], personId: people.sami.id })
  const guest: Scope = { ...scope, viewer: { kind: 'guest', id: link.id, name: 'Sami' } }
  const step = { step: 'unchanged', name: 'Sami', comment: '' } as const
  await read(guest, (tx) => savePart(tx, guest, part, { state: 'answered', content: part.content, ...step }))
  const grants = [{ role: 'head', unitId: units.sport }]
  const sami: Scope = { ...scope, viewer: { kind: 'person', id: people.sami.id, name: 'Sami', grants } }
  const own = await approveParts(sami, [await seen(scope, part.id)])
  expect(own.left).toEqual([{ id: part.id, code: 'part.four_eyes' }])
  expect((await approveParts(scope, [await seen(scope, part.id)])).approved).toEqual([part.id])
})

test('nor what they answered by a link that a colleague passed on to their address', async ({ neighbour: scope }) => {
  const round = await reportingRound(scope, { settings: { fourEyes: true } })
  const part = round.partOf(round.measures.reading, round.units.school)
  // Addressed to rosa@amt.example, and to no person.
  const { id: linkId } = await linked(scope, 'passed', { roundId: round.id, partIds: [part.id] })
  const guest: Scope = { ...scope, viewer: { kind: 'guest', id: linkId, name: 'Rosa' } }
  const step = { step: 'unchanged', name: 'Rosa', comment: '' } as const
  await read(guest, (tx) => savePart(tx, guest, part, { state: 'answered', content: part.content, ...step }))
  const grants = [{ role: 'head', unitId: round.units.school }]
  const rosa: Scope = { ...scope, viewer: { kind: 'person', id: round.people.rosa.id, name: 'Rosa', grants } }
  const own = await approveParts(rosa, [await seen(scope, part.id)])
  expect(own.left).toEqual([{ id: part.id, code: 'part.four_eyes' }])
})

test('a head judges what their own unit said, and nothing else', async ({ neighbour: scope }) => {
  const { reading, swimming, people, slug } = await answered(scope)
  const site = publicSite(scope)
  const paula = await signIn(scope, site, people.paula.mail)
  const queue = await (await paula.ask(approvingRoutes.queue(slug))).text()
  expect([queue.includes('Lesepatinnen'), queue.includes('Schwimmkurse')]).toEqual([true, false])
  expect((await paula.ask(approvingRoutes.review(swimming))).status).toBe(403)
  const grants = [{ role: 'head', unitId: 'another' }]
  const elsewhere: Scope = { ...scope, viewer: { kind: 'person', id: people.paula.id, name: 'P', grants } }
  await expect(approveParts(elsewhere, [await seen(scope, reading)])).rejects.toThrow(Forbidden)
})

test('the queue says what looks wrong, approves the rest at once, and leads from one to the next', async ({
  neighbour: scope,
}) => {
  const { slug, reading, swimming } = await answered(scope)
  const site = localSite(scope)
  const queue = await (await site.ask(approvingRoutes.queue(slug))).text()
  await expectValidHtml(queue)
  expect(textOf(queue)).toContain('Abgeschlossen, aber keine Zahl sagt, was erreicht wurde.')
  expect(textOf(queue)).toContain('Alle ohne Hinweis freigeben (1)')
  const review = await (await site.ask(approvingRoutes.review(reading))).text()
  await expectValidHtml(review)
  expect(textOf(review)).toContain('Drei Schulen lesen mit.')
  const version = String((await partNow(scope, reading)).version)
  const empty = await site.send(approvingRoutes.returnPart(reading), { version, returned: '' })
  expect([empty.status, (await empty.text()).includes('Schreiben Sie, worum es geht.')]).toEqual([422, true])
  const next = await site.send(approvingRoutes.review(reading), { version })
  expect(next.headers.get('Location')).toBe(`${approvingRoutes.review(swimming)}?notice=notice.approved`)
  const ticked = await site.send(approvingRoutes.queue(slug), { [`pick__${swimming}`]: '2' })
  expect(textOf(await ticked.text())).toContain('Ein Bogen ist freigegeben.')
  for (const path of [approvingRoutes.returnPart('x'), approvingRoutes.reopenPart('x')]) {
    expect((await site.send(path, { version, returned: 'x', reopened: 'x' })).status).toBe(404)
  }
  const none = await site.send(approvingRoutes.queue(slug), {})
  expect(none.status).toBe(422)
})
