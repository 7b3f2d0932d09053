/** Two rounds of reporting in a city of forty units and 130 measures, from the first mail to the comparison of both. */
import { expect, test } from 'vitest'
import { reportingRoutes as at } from '../../src/domains/reporting/reporting.routes.ts'
import { isVerified, verifySnapshot } from '../../src/domains/reporting/reporting.ts'
import { settingsRoutes } from '../../src/domains/settings/settings.routes.ts'
import { read } from '../../src/platform/transact.ts'
import { findBreak } from '../support/audit-log.ts'
import { atDesk, type Desk } from '../support/drafting/desk.ts'
import { formIn, textOf } from '../support/page.ts'
import { writeAtOnce } from '../support/reporting-city/at-once.ts'
import * as city from '../support/reporting-city/city.ts'
import {
  approveClear,
  enter,
  giveBack,
  morning,
  mornings,
  partOf,
  prepare,
  publish,
  queueOf,
  step,
  writeToHead,
} from '../support/reporting-city/coordination.ts'
import { correct } from '../support/reporting-city/correcting.ts'
import { digestIn, download, type Frozen, readGaps } from '../support/reporting-city/frozen.ts'
import { takeReport, writeReport } from '../support/reporting-city/papers.ts'
import { openPost, type Post } from '../support/reporting-city/post.ts'
import {
  answer,
  countPicked,
  linkOf,
  openSheet,
  partIn,
  stay,
  stayWords,
  tryOthers,
} from '../support/reporting-city/sheets.ts'

const { all, bouncing, deputyOf, headOf, kora, ledBy, mailOf, mailsOf, silent, vacant } = city

test('forty units tell how 130 measures stand, and a year later once more', { timeout: 600_000 }, async () => {
  await atDesk(async (desk) => {
    const post = await openPost(desk.scope, mailOf(bouncing))
    const { plan, ...office } = await city.foundCity(desk.scope)
    await desk.settle()
    const first = await open(desk, post, plan)
    await collect(desk, post, first)
    await writeAtOnce(desk, post)
    await remind(desk, post, first)
    await approve(desk, post, first)
    await freeze(desk, post, first)
    const frozen = await correct(desk, post, first)
    const heir = { postId: office.postOf(vacant), unitId: office.unitOf(vacant), role: 'reporter' as const }
    await city.hold(desk.scope, { ...heir, mail: mailOf(vacant) })
    await reportAgain(desk, post, plan, frozen)
    await post.close()
    const { scope } = desk
    expect(await read(scope, (db) => findBreak({ ...scope, db }))).toBeUndefined()
    expect([desk.bugs(), post.failures]).toEqual([[], []])
  })
})

/** Prepared on an ordinary day; with the first mail everybody hears of all that is theirs, once. */
async function open(desk: Desk, post: Post, plan: string): Promise<string> {
  desk.go('2027-01-28')
  await desk.fill(settingsRoutes.calendar(), settingsRoutes.days(), {
    ...{ kind: 'school', name: 'Zeugnisferien', fromOn: '12.2.2027', toOn: '12.2.2027' },
  })
  const round = await prepare(desk, plan, {
    ...{ title: 'Sachstand 2026', words: 'Danke für Ihre Zeit.', dataOn: '31.12.2026', dueOn: '26.2.2027' },
    ...{ cycleYears: '1', budgetYear: '2027', remindDays: '-14, -3, 3', escalateDays: '3', fourEyes: 'yes' },
  })
  // Of a first round nothing is known of what was done; whoever has nothing to say is to be done with one press.
  await desk.fill(at.questions(round), at.questions(round), { 'required-done': '' })
  await step(desk, round, 'opened')
  desk.go('2027-02-01')
  await step(desk, round, 'collecting')
  const letters = await post.deliver()
  expect(letters.map(({ to }) => to).sort()).toEqual([...mailsOf(all(1, silent)), kora].sort())
  expect(letters.find(({ to }) => to === kora)?.words).toContain(`Amt ${vacant}: 3`)
  expect(post.refused).toEqual([mailOf(bouncing)])
  return round
}

/** 88 measures are answered within two weeks, most of them by one press; somebody passes two on. */
async function collect(desk: Desk, post: Post, round: string): Promise<void> {
  // Whose address was refused has nobody who stands in: the coordination hears of it, and writes to the head.
  expect(await mornings(desk, post, '2027-02-02', '2027-02-03')).toEqual([['2027-02-02', [kora]]])
  desk.go('2027-02-03')
  await writeToHead(desk, post, round, bouncing)
  const own = linkOf(post, mailOf(1))
  const passing = { name: 'Ali Kollege', mail: 'ali@stadt.example', lang: 'en', words: 'Du weißt es besser.' }
  const list = await desk.read(own)
  const both = ['1.1', '1.2'].map((number) => [`part__${partIn(list, number)}`, 'yes'])
  const form = formIn(await desk.read(`${own}/pass-on`), `${own}/pass-on`)
  const bare = Object.entries(form).filter(([name]) => !name.startsWith('part__'))
  await desk.say(`${own}/pass-on`, { ...Object.fromEntries([...bare, ...both]), ...passing })
  expect((await post.deliver()).map(({ to, words }) => [to, words.includes('Du weißt es besser.')])).toEqual([
    ['ali@stadt.example', true],
  ])
  await tryOthers(desk, own, partIn(await desk.read(linkOf(post, mailOf(2))), '2.1'))
  const news: Record<string, Record<string, string>> = {
    '2.1': { done: 'Neun Kurse liefen.', money__0__spentCents: '9.500,50', figures__0__value: '78' },
    '3.1': { done: 'Das Konzept ist im Entwurf.', outlook: 'Der Rat berät es.' },
    '4.1': { done: 'Es gab Treffen.' },
    '5.1': { done: 'Wir haben gesprochen.', obstacles__staff: 'yes', obstacles__words: 'Zwei Stellen sind frei.' },
    '7.1': { status: 'completed', status__reason: 'Alles getan.', done: 'Das Haus ist offen.' },
  }
  for (const n of all(1, 18)) {
    const link = linkOf(post, mailOf(n))
    const own = Object.entries(news).filter(([number]) => number.startsWith(`${n}.`))
    for (const [number, words] of own) await answer(desk, link, number, words)
    // Whoever helps another unit is asked of that as well.
    const told = await stay(desk, link, n === 1 ? ['1.1', '1.2'] : [])
    expect([n, told]).toEqual([n, ledBy(n).length - own.length + (n > 10 && n <= 15 ? 1 : 0) - (n === 1 ? 2 : 0)])
  }
  const head = linkOf(post, headOf(bouncing))
  await answer(desk, head, `${bouncing}.1`, { done: 'Die Leitung sagt: Es läuft.' })
  await stay(desk, head)
  expect(textOf(await desk.page(at.mails(round)))).toContain('Person amt-40')
}

/** Reminders on the days of the round, none on holidays; two answers go back; then deputies, the coordination, a head by hand. */
async function remind(desk: Desk, post: Post, round: string): Promise<void> {
  const late = mailsOf(all(19, silent))
  // Fourteen days before is a school holiday: it is told on the Monday after.
  const weekly = ['2027-02-09', [kora]]
  expect(await mornings(desk, post, '2027-02-04', '2027-02-15')).toEqual([weekly, ['2027-02-15', late]])
  desk.go('2027-02-15')
  for (const n of all(19, 26)) await stay(desk, linkOf(post, mailOf(n)))
  await giveBack(desk, round, '4.1', 'Wie viele Treffen?')
  await giveBack(desk, round, '5.1', 'Mit wem?')
  const back = await morning(desk, post, '2027-02-16')
  expect(back.map(({ to }) => to).sort()).toEqual([...mailsOf([4, 5]), kora].sort())
  expect(back.filter(({ to }) => to !== kora).every(({ words }) => words.includes('(mit Rückfrage)'))).toBe(true)
  desk.go('2027-02-16')
  expect(textOf(await desk.read(linkOf(post, mailOf(4))))).toContain('Wie viele Treffen?')
  await answer(desk, linkOf(post, mailOf(4)), '4.1', { done: 'Es gab acht Treffen.' })
  await answer(desk, linkOf(post, mailOf(5)), '5.1', { done: 'Wir haben mit allen Schulen gesprochen.' })
  const left = mailsOf(all(27, silent))
  expect(await mornings(desk, post, '2027-02-17', '2027-03-09')).toEqual([
    ['2027-02-23', [...left, kora].sort()],
    ['2027-03-01', left],
    ['2027-03-02', [kora]],
    ['2027-03-03', [deputyOf(silent), kora].sort()],
    ['2027-03-08', [kora]],
  ])
  desk.go('2027-03-09')
  await writeToHead(desk, post, round, silent)
}

/** Heads and the coordination approve, nobody their own words; what came by telephone is entered and approved by somebody else. */
async function approve(desk: Desk, post: Post, round: string): Promise<void> {
  await step(desk, round, 'closing')
  const head = await enter(desk, post, mailOf(1))
  const theirs = queueOf(await head.page(at.queue(round)))
  // What they answered themselves waits for somebody else; what Ali said does not.
  const others = await partOf(desk, round, '1.2')
  expect([...theirs.keys()].filter((number) => number !== '1.1')).toEqual(['1.2'])
  expect((await head.fill(at.review(others), at.review(others), {})).status).toBe(303)
  const own = await partOf(desk, round, '1.3')
  expect((await head.send(at.review(own), { version: '2' })).status).toBe(422)
  const doubtful = await partOf(desk, round, '7.1')
  expect(textOf(await desk.page(at.review(doubtful)))).toContain('keine Zahl sagt, was erreicht wurde')
  await approveClear(desk, round)
  expect([...queueOf(await desk.page(at.queue(round))).keys()]).toEqual(['7.1'])
  await desk.fill(at.review(doubtful), at.review(doubtful), {})
  const worded = await partOf(desk, round, '2.1')
  await desk.fill(at.review(worded), at.rewordPart(worded), {
    ...{ text__done: 'Neun Kurse fanden statt.', reworded: 'klarer' },
  })
  const calls = at.updatesUnchanged(round)
  const isCalled = (number: string) => Number.parseInt(number, 10) > 26 && Number.parseInt(number, 10) < silent
  const entered = stayWords(await desk.page(calls), calls, isCalled)
  expect(countPicked(entered)).toBe(33)
  await desk.send(calls, { ...entered, name: 'Kora Kordes, am Telefon' })
  const coordinator = await enter(desk, post, kora)
  const waiting = queueOf(await coordinator.page(at.queue(round)))
  const ticked = [...waiting].filter(([number]) => number !== '35.3').map(([, field]) => field)
  expect([waiting.size, (await coordinator.send(at.queue(round), Object.fromEntries(ticked))).status]).toEqual([
    33, 200,
  ])
  expect([...head.lines, ...coordinator.lines].filter(({ msg }) => msg === 'bug')).toEqual([])
}

/** What is missing is left out for a reason, and everybody reads which it was. */
async function freeze(desk: Desk, post: Post, round: string): Promise<void> {
  const link = linkOf(post, mailOf(silent))
  const { path, words } = await openSheet(desk, link, `${silent}.1`)
  await step(desk, round, 'editing')
  await desk.say(path, { ...words, done: 'Zu spät gesagt.', _act: 'send' }, 422)
  await writeReport(desk, round)
  await publish(desk, round, {}, 422)
  await publish(desk, round, { reason: 'Amt 35 prüft noch eine Zahl.' })
  for (const mail of [mailOf(1), mailOf(silent), 'ali@stadt.example']) {
    await desk.read(linkOf(post, mail), 403)
  }
  await desk.say(path, { ...words, done: 'Noch später.', _act: 'send' }, 403)
  const report = await desk.read(at.report('de', round))
  expect(textOf(report)).toContain('Maßnahmen, zu denen etwas fehlt: 7 von 130.')
  await readGaps(desk, round)
  const measure = textOf(await desk.read(at.reportMeasure('de', round, 'vorhaben-2-1')))
  expect(measure).toContain('Neun Kurse fanden statt.')
  expect(textOf(await desk.read('/de/measures/vorhaben-1-1'))).toContain('fortgeschritten')
  const frozen = await download(desk, round)
  expect(isVerified(verifySnapshot(frozen, { digest: digestIn(report), earlier: null }))).toBe(true)
  expect(frozen.snapshot.money).toEqual({ plannedCents: 6_000_000, spentCents: 950_050 })
  await takeReport(desk, round, { ...frozen, digest: digestIn(report) })
}

/** The second round begins with what the first one said; both side by side say what moved, stood still and slipped. */
async function reportAgain(desk: Desk, post: Post, plan: string, earlier: Frozen): Promise<void> {
  desk.go('2028-01-31')
  const form = formIn(await desk.page(at.prepare(plan)), at.prepare(plan))
  expect([form.dataOn, form.remindDays, form.fourEyes]).toEqual(['31.12.2027', '-14, -3, 3', 'yes'])
  const round = await prepare(desk, plan, { title: 'Sachstand 2027', dueOn: '25.2.2028' })
  await step(desk, round, 'opened')
  await step(desk, round, 'collecting')
  const people = mailsOf(all(1, vacant))
  expect((await post.deliver()).map(({ to }) => to).sort()).toEqual([...people, kora].sort())
  await writeToHead(desk, post, round, bouncing)
  const asked = [...people, headOf(bouncing)]
  const { words } = await openSheet(desk, linkOf(post, mailOf(1)), '1.1')
  expect(words).toMatchObject({ status: 'advanced', done: 'Zwölf Gruppen lesen.', figures__0__value: '78' })
  const done = { status: 'completed', status__reason: 'Alle Gruppen lesen.', milestones__0__doneOn: '1.6.2027' }
  await answer(desk, linkOf(post, mailOf(1)), '1.1', done)
  await answer(desk, linkOf(post, mailOf(2)), '2.2', { status: 'advanced', status__reason: 'Es geht voran.' })
  await answer(desk, linkOf(post, mailOf(3)), '3.1', { done: 'Der Rat will mehr.', milestones__0__due: '30.6.2028' })
  for (const mail of asked) await stay(desk, linkOf(post, mail))
  // On the days of the reminders nobody is left to be reminded.
  expect(await mornings(desk, post, '2028-02-11', '2028-02-14')).toEqual([])
  expect(await mornings(desk, post, '2028-02-25', '2028-02-29')).toEqual([])
  desk.go('2028-03-01')
  await approveClear(desk, round)
  const doubtful = queueOf(await desk.page(at.queue(round)))
  await desk.send(at.queue(round), Object.fromEntries(doubtful.values()), 200)
  for (const to of ['closing', 'editing']) await step(desk, round, to)
  await publish(desk, round, {})
  const report = await desk.read(at.report('de', round))
  expect(textOf(report)).toContain('Zu allen gefragten Maßnahmen gibt es eine geprüfte Angabe.')
  const frozen = await download(desk, round)
  const found = verifySnapshot(frozen, { digest: digestIn(report), earlier })
  expect([isVerified(found), found.chained]).toEqual([true, true])
  const compared = textOf(await desk.read(at.compare('de', round)))
  expect(compared).toContain('Sachstand 2027 neben Sachstand 2026')
  expect(compared).toContain(
    '2 steht anders da 119 steht still: gleicher Stand, gleiche Worte 9 gleicher Stand, neue Worte 1 ein Schritt',
  )
  expect(compared).toContain('nicht zu beurteilen begonnen 7')
  expect(compared).toContain('Konzept')
  expect(compared).toContain('366')
  const whole = textOf(await desk.read(at.wholeReport('de', round)))
  expect(whole).toContain('Was sich verändert hat Verglichen wird mit dem Bericht zum 31. Dezember 2026.')
}
