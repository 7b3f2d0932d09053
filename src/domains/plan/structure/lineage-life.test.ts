/** Whatever becomes of goals and measures, in whatever order, no address is lost and no chain goes astray. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { added, published } from '../../../../test/support/plans.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { findBySlug } from '../address.queries.ts'
import type { LineageStep } from '../lineage.ts'
import { showGoal, showMeasure, showMeasures, showPlan } from '../plan.ts'
import { showAct } from './act.read.ts'
import { type Restructuring, restructure } from './restructure.verbs.ts'
import type { Subject } from './structure.routes.ts'

type Known = Map<string, string>
type Led = { kind: Restructuring['kind']; from: string[]; to: string[] }

const wish = fc.record({
  subject: fc.constantFrom<Subject>('goal', 'measure'),
  kind: fc.constantFrom<Restructuring['kind']>('split', 'merge', 'retire'),
  from: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 3 }),
  into: fc.array(fc.nat({ max: 30 }), { maxLength: 2 }),
  added: fc.nat({ max: 2 }),
})
type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never

test('every address that was ever published leads to a page that lives or says why it ended', {
  timeout: 120_000,
}, async ({ scope }) => {
  let done = 0
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 3, maxLength: 6 }), async (wishes) => {
      const plan = await published(scope)
      for (const id of plan.goalIds) await added(scope, plan, { title: 'Anfang', goalIds: [id] })
      const known = {
        goal: await livingIn(scope, plan.slug, 'goal'),
        measure: await livingIn(scope, plan.slug, 'measure'),
      }
      const led: Record<Subject, Led[]> = { goal: [], measure: [] }
      for (const one of wishes) {
        const own = known[one.subject]
        const act = await actFrom(scope, plan.slug, own, one)
        const outcome = await restructure(scope, plan.slug, one.subject, act)
        if (!outcome.ok) continue
        done += 1
        const to = outcome.value.slugs
        const from = [...own].flatMap(([slug, id]) => (act.from.some((record) => record.id === id) ? [slug] : []))
        led[one.subject].push({ kind: act.kind, from: from.filter((slug) => !to.includes(slug)), to })
        for (const slug of to) own.set(slug, await idOf(scope, one.subject, slug))
      }
      for (const subject of ['goal', 'measure'] as const) {
        await holds(scope, plan.slug, subject, known[subject], led[subject])
      }
      await servesAll(scope, plan.slug)
    }),
    { numRuns: 12 },
  )
  expect(done).toBeGreaterThan(10)
})

async function idOf(scope: Scope, subject: Subject, slug: string): Promise<string> {
  return (await read(scope, (tx) => findBySlug(tx, subject, slug)))?.id ?? ''
}

async function livingIn(scope: Scope, plan: string, subject: Subject): Promise<Known> {
  if (subject === 'measure') {
    return new Map((await showMeasures(asPublic(scope), {}, plan)).rows.map(({ slug, id }) => [slug, id]))
  }
  const { fields } = await showPlan(asPublic(scope), plan)
  return new Map(fields.flatMap(({ goals }) => goals.map(({ slug, id }) => [slug, id] as const)))
}

/** Numbers stand for any of what ever was there, the ended too: those are to be refused. */
async function actFrom(scope: Scope, plan: string, known: Known, wished: Wish): Promise<Restructuring> {
  const ids = [...known.values()]
  const pick = (numbers: number[]) => [...new Set(numbers.map((at) => ids[at % ids.length]!))]
  const { records } = await showAct(scope, plan, wished.subject, pick(wished.from))
  const titles = Array.from({ length: wished.added }, (_, at) => `Teil ${ids.length + at}`)
  return { kind: wished.kind, from: records, intoIds: pick(wished.into), titles, on: '2026-11-01', reason: 'weil' }
}

async function holds(scope: Scope, plan: string, subject: Subject, known: Known, led: readonly Led[]): Promise<void> {
  const pages = new Map<string, ReturnType<Open>>()
  for (const slug of known.keys()) {
    pages.set(
      slug,
      await (subject === 'measure' ? showMeasure(asPublic(scope), slug) : showGoal(asPublic(scope), slug)),
    )
  }
  const open = (slug: string) => pages.get(slug)!
  const living = await livingIn(scope, plan, subject)
  const ended = new Set(led.flatMap(({ from }) => from))
  // Everything is one or the other, and what the pages list is what nobody ended.
  expect([...known.keys()].filter((slug) => !ended.has(slug)).sort()).toEqual([...living.keys()].sort())
  for (const slug of known.keys()) {
    for (const end of follow(open, slug, [])) expect(living.has(end) || ended.has(end)).toBe(true)
  }
  // Nobody's origin is lost: each step is told at both of its ends.
  for (const { kind, from, to } of led) {
    for (const [one, other] of from.flatMap((start) => to.map((end) => [start, end] as const))) {
      expect(named(open(other).earlier, kind)).toContain(one)
      expect(named(open(one).later, kind)).toContain(other)
    }
  }
}

/** Every living measure serves a goal that lives. */
async function servesAll(scope: Scope, plan: string): Promise<void> {
  const goals = new Set((await livingIn(scope, plan, 'goal')).values())
  for (const slug of (await livingIn(scope, plan, 'measure')).keys()) {
    const { sheet } = await showMeasure(asPublic(scope), slug)
    expect(sheet.goalIds.some((id) => goals.has(id))).toBe(true)
  }
}

type Open = (slug: string) => { earlier: LineageStep[]; later: LineageStep[] }

/** Where all the ways end that begin here. `behind`: those on the way, to none of which it may come back. */
function follow(open: Open, slug: string, behind: readonly string[]): string[] {
  expect(behind).not.toContain(slug)
  const next = open(slug).later.flatMap(({ other }) => other?.slug ?? [])
  return next.length === 0 ? [slug] : next.flatMap((one) => follow(open, one, [...behind, slug]))
}

function named(steps: readonly LineageStep[], kind: Restructuring['kind']): string[] {
  return steps.filter((step) => step.kind === kind).flatMap(({ other }) => other?.slug ?? [])
}
