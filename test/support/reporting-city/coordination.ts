/** What the coordination does with a round: day by day, form by form. */
import { expect, vi } from 'vitest'
import { dailyWork } from '../../../src/commands/daily-work.ts'
import { reportingRoutes as at } from '../../../src/domains/reporting/reporting.routes.ts'
import { chaseRounds } from '../../../src/domains/reporting/reporting.ts'
import { ownerOf, poolOf } from '../city.ts'
import type { Desk } from '../drafting/desk.ts'
import { cookieOf } from '../members.ts'
import { elementsOf, formIn, textOf } from '../page.ts'
import { formOf, publicSite, publicUrl, sender } from '../site.ts'
import { headOf } from './city.ts'
import type { Letter, Post } from './post.ts'

type Words = Record<string, string>

/**
 * What the program does by itself in the morning of a day: all of it on Mondays, on other days only what writes to those who
 * are asked, for it is long otherwise. Gives the mails of the city that come of it.
 */
export async function morning(desk: Desk, post: Post, day: string): Promise<Letter[]> {
  const { scope } = desk
  scope.now = new Date(`${day}T06:00:00Z`)
  if (scope.now.getUTCDay() === 1) await workOf(desk)
  else await chaseRounds(scope, sender)
  return (await post.deliver()).filter(({ to }) => to.endsWith('@stadt.example'))
}

async function workOf({ scope }: Desk): Promise<void> {
  const where = { owner: ownerOf(await poolOf('desk')), publicUrl, contactOf: () => sender.contactIn('de') }
  const failures: unknown[] = []
  const around = { db: scope.db, lang: scope.lang, now: scope.now }
  await dailyWork(around, where, new AbortController().signal, (error) => void failures.push(error))
  expect(failures).toEqual([])
}

/** The mornings from one day to another, both included, by day; those without mail are left out. */
export async function mornings(desk: Desk, post: Post, from: string, to: string): Promise<[string, string[]][]> {
  const told: [string, string[]][] = []
  for (let day = from; day <= to; day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)) {
    const letters = await morning(desk, post, day)
    if (letters.length > 0) told.push([day, letters.map((one) => one.to).sort()])
  }
  return told
}

export async function prepare(desk: Desk, plan: string, settings: Words): Promise<string> {
  const path = at.prepare(plan)
  const to = await desk.fill(path, path, settings)
  return /rounds\/([^?]+)/.exec(to)?.[1] ?? ''
}

export async function step(desk: Desk, round: string, to: string): Promise<void> {
  await desk.fill(at.round(round), at.step(round), { to })
}

/** What can be approved on the page of a queue: by the number of its measure the box that picks it, with its version. */
export function queueOf(page: string): Map<string, [field: string, version: string]> {
  const boxes = elementsOf(page, 'input').filter(({ name = '' }) => name.startsWith('pick__'))
  const numbers = new Map(
    [...page.matchAll(/<th scope="row">([\d.]+) <a href="[^"]*updates\/([0-9a-f-]{36})\//g)].map(
      ([, number = '', id = '']) => [id, number],
    ),
  )
  return new Map(boxes.map(({ name = '', value = '' }) => [numbers.get(name.slice(6)) ?? name, [name, value]]))
}

/** The part of the only unit that says something of a measure, or of the one that leads, whatever has become of it. */
export async function partOf(desk: Desk, round: string, number: string): Promise<string> {
  const queue = await desk.page(at.queue(round, 'state=all'))
  const found = new RegExp(`<th scope="row">${number.replace('.', '\\.')} <a href="[^"]*updates/([0-9a-f-]{36})/`).exec(
    queue,
  )
  if (!found?.[1]) throw new Error(`the queue has no ${number}`)
  return found[1]
}

export async function giveBack(desk: Desk, round: string, number: string, question: string): Promise<void> {
  const id = await partOf(desk, round, number)
  await desk.fill(at.review(id), at.returnPart(id), { returned: question })
}

/** Freezes it, which nobody does without having said that they are sure. */
export async function publish(desk: Desk, round: string, words: Words, status = 303): Promise<void> {
  await desk.fill(at.publishRound(round), at.publishRound(round), { ...words, sure: 'yes' }, status)
}

/** Somebody signs in by the link in their mail. */
export async function enter(desk: Desk, post: Post, mail: string) {
  // Sessions are dated by the clock of the computer: it has to show the day on which somebody comes in.
  vi.useFakeTimers({ toFake: ['Date'], now: desk.scope.now })
  const site = publicSite(desk.scope)
  await site.ask('/workspace/sign-in', formOf({ mail }))
  await site.settled()
  await post.deliver()
  const Cookie = cookieOf(await site.ask(post.linkOf(mail, '/sign-in/'), formOf({})))
  vi.useRealTimers()
  const own = { 'Accept-Language': 'de', Cookie }
  const page = async (path: string) => (await site.ask(path, { headers: own })).text()
  const send = async (path: string, words: Words) => site.ask(path, formOf(words, own))
  return {
    page,
    send,
    fill: async (path: string, action: string, words: Words) =>
      send(action, { ...formIn(await page(path), action), ...words }),
    lines: site.lines,
  }
}

/** By hand, after reading the mail. */
export async function writeToHead(desk: Desk, post: Post, round: string, unit: number): Promise<void> {
  const path = at.head(round, `amt-${unit}`)
  expect(textOf(await desk.page(path))).toContain(`Person leitung-${unit}`)
  await desk.fill(path, path, {})
  expect((await post.deliver()).map(({ to }) => to)).toEqual([headOf(unit)])
}

/** Everything in which nothing looks wrong, by the one button. */
export async function approveClear(desk: Desk, round: string): Promise<void> {
  const inputs = elementsOf(await desk.page(at.queue(round)), 'input')
  const clear = inputs.flatMap(({ name = '', value = '' }) => (name.startsWith('clear__') ? [[name, value]] : []))
  await desk.send(at.queue(round), { ...Object.fromEntries(clear), _clear: 'yes' }, 200)
}
