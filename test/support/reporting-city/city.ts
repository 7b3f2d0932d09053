/** The city of the journey: forty units, whoever holds their posts, and a plan of 130 measures. Made by verbs. */
import { must } from '../../../src/demo/act.ts'
import { addPost, addUnit, enrolPerson, fillPost, type Role } from '../../../src/domains/accounts/accounts.ts'
import {
  addMeasure,
  blankSheet,
  draftPlan,
  type MeasureSheet,
  publishPlan,
  recordStatus,
} from '../../../src/domains/plan/plan.ts'
import type { Scope } from '../../../src/platform/scope.ts'
import { smallOutline } from '../plans.ts'

/** Nobody of it says a word: neither who holds its post, nor the deputy. */
export const silent = 38
/** Nobody holds its post, and nobody heads it. */
export const vacant = 39
/** The address of whoever holds its post takes no mail; its head answers. */
export const bouncing = 40

/** `to(n)`: at which address whoever is asked for a unit is written to. */
export const mailOf = (n: number): string => (n === 37 ? mailOf(36) : `amt-${n}@stadt.example`)
export const headOf = (n: number) => `leitung-${n}@stadt.example`
export const deputyOf = (n: number) => `vertretung-${n}@stadt.example`
export const all = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
export const mailsOf = (units: readonly number[]) => [...new Set(units.map(mailOf))].sort()
export const kora = 'kora@stadt.example'

/** The measures that a unit leads: three, and ten units a fourth. */
export const ledBy = (n: number) => [1, 2, 3, ...(n <= 10 ? [4] : [])].map((m) => `${n}.${m}`)

export type City = { plan: string; postOf: (n: number) => string; unitOf: (n: number) => string }

export async function foundCity(scope: Scope): Promise<City> {
  await enrolPerson(scope, { mail: kora, name: 'Kora Kordes', role: 'coordinator', unitId: null })
  const units = new Map<number, string>()
  const posts = new Map<number, string>()
  for (const n of all(1, 40)) {
    const unitId = await addUnit(scope, { name: `Amt ${n}`, short: `A${n}`, kind: 'department', parentId: null })
    const isTop = n < silent
    const postId = must(await addPost(scope, unitId, { title: isTop ? 'Leitung' : 'Sachgebiet', headsUnit: isTop }))
    units.set(n, unitId)
    posts.set(n, postId)
    if (n === vacant) continue
    await hold(scope, { postId, unitId, mail: mailOf(n), role: isTop ? 'head' : 'reporter' })
    if (isTop) continue
    const top = must(await addPost(scope, unitId, { title: 'Leitung', headsUnit: true }))
    await hold(scope, { postId: top, unitId, mail: headOf(n), role: 'head' })
    if (n !== silent) continue
    await hold(scope, { postId, unitId, mail: deputyOf(n), role: 'reporter', isDeputy: true })
  }
  const of = { unitOf: (n: number) => units.get(n) ?? '', postOf: (n: number) => posts.get(n) ?? '' }
  return { ...of, plan: await writePlan(scope, of) }
}

type Place = { postId: string; unitId: string; mail: string; role: Role; isDeputy?: boolean }

/** From the first day on; a deputy comes after the holder. */
export async function hold(scope: Scope, { postId, unitId, mail, role, isDeputy = false }: Place): Promise<void> {
  const name = `Person ${mail.split('@')[0]}`
  const personId = await enrolPerson(scope, { mail, name, role, unitId })
  const term = { personId, part: isDeputy ? ('deputy' as const) : ('holder' as const), startsOn: '2026-01-01' }
  must(await fillPost(scope, postId, isDeputy ? 2 : 1, { ...term, endsOn: null }))
}

async function writePlan(scope: Scope, { unitOf, postOf }: Omit<City, 'plan'>): Promise<string> {
  const plan = must(await draftPlan(scope, { ...smallOutline, title: 'Gemeinsam 2030' }))
  must(await publishPlan(scope, plan.planId, 1, { reason: 'beschlossen', adoption: null }))
  for (const n of all(1, 40)) {
    for (const [at, number] of ledBy(n).entries()) {
      const lead = { leadUnitId: unitOf(n), leadPostId: postOf(n) }
      const goalIds = [plan.goalIds[n % plan.goalIds.length] ?? '']
      const more = at === 0 && n <= 5 ? firstOf(n, unitOf) : {}
      const sheet = { ...blankSheet(`Vorhaben ${number}`), number, goalIds, ...lead, ...more }
      const { id } = must(await addMeasure(scope, plan.planId, sheet, { reason: 'beschlossen' }))
      const assessment = at === 0 ? ('on_track' as const) : null
      const status = { status: 'started' as const, assessment, asOf: '2025-12-31', reason: 'Es hat begonnen.' }
      must(await recordStatus(scope, id, 1, status))
    }
  }
  return plan.slug
}

/** Of the first five units the first measure has another unit beside it, a step, a figure and money. */
function firstOf(n: number, unitOf: City['unitOf']): Partial<MeasureSheet> {
  return {
    units: [{ unitId: unitOf(n + 10), role: 'contributor' }],
    milestones: [{ title: 'Konzept', due: '2027-06-30', doneOn: null }],
    figures: [{ label: 'Kinder', unit: 'Anzahl', asOf: '2025-12-31', target: 80, value: 52, source: 'Schulen' }],
    budget: [{ year: 2027, source: 'Haushalt', plannedCents: 1_200_000, spentCents: null }],
  }
}
