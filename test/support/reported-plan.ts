/** A published plan that a round of reporting asks about: three units, a vacant post, a measure nobody leads. */
import { must } from '../../src/demo/act.ts'
import { addPost, addUnit, fillPost, showPeople } from '../../src/domains/accounts/accounts.ts'
import { recordStatus } from '../../src/domains/plan/plan.ts'
import { insertLink } from '../../src/domains/reporting/answering/link.queries.ts'
import { listParts } from '../../src/domains/reporting/rounds/part.queries.ts'
import { type Question, usualQuestions } from '../../src/domains/reporting/rounds/question.ts'
import { findRound } from '../../src/domains/reporting/rounds/round.queries.ts'
import type { RoundSettings, RoundState } from '../../src/domains/reporting/rounds/round.ts'
import { prepareRound } from '../../src/domains/reporting/rounds/round.verbs.ts'
import { openRound, stepRound } from '../../src/domains/reporting/rounds/round-life.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { read, writeQuietly } from '../../src/platform/transact.ts'
import { member } from './members.ts'
import { added, published } from './plans.ts'
import { sender } from './site.ts'

export const roundSettings: RoundSettings = {
  ...{ title: 'Sachstand 2026', words: 'Bitte bis Ende des Jahres.', dataOn: '2026-10-31', dueOn: '2026-12-18' },
  ...{ cycleYears: 1, budgetYear: 2026, remindDays: [-14, -3, 3], escalateDays: 5, inSchoolHolidays: false },
  ...{ mayWriteToHeads: false, fourEyes: false },
}

type Wish = {
  settings?: Partial<RoundSettings>
  questions?: readonly Question[]
  /** How far the round has come. */
  state?: Exclude<RoundState, 'published'>
  /** Marks every name, for a city in which there are several. */
  mark?: string
}

const way = ['collecting', 'closing', 'editing'] as const

/** The units, who holds their posts, and four measures of one plan. */
export async function reportedPlan(scope: Scope, mark = '') {
  const said = (words: string) => (mark === '' ? words : `${words} ${mark}`)
  const unit = (name: string) =>
    addUnit(scope, { name: said(name), short: name.slice(0, 3), kind: 'department', parentId: null })
  const units = { school: await unit('Amt für Schule'), social: await unit('Sozialamt'), sport: await unit('Sportamt') }
  const post = async (unitId: string, title: string, headsUnit: boolean) =>
    must(await addPost(scope, unitId, { title: said(title), headsUnit }))
  const posts = {
    school: await post(units.school, 'Leitung Schule', true),
    reading: await post(units.school, 'Leseförderung', false),
    social: await post(units.social, 'Beratung', false),
    sport: await post(units.sport, 'Leitung Sport', true),
  }
  const hold = async (postId: string, name: string, unitId: string, role: 'head' | 'reporter') => {
    const mail = `${name.toLowerCase()}${mark}@amt.example`
    await member(scope, { mail, name: said(`${name} Amtlich`), role, unitId })
    const { members } = await showPeople(scope)
    const id = members.find((one) => one.mail === mail)?.id ?? ''
    must(await fillPost(scope, postId, 1, { personId: id, part: 'holder', startsOn: '2026-01-01', endsOn: null }))
    return { id, mail }
  }
  const people = {
    paula: await hold(posts.school, 'Paula', units.school, 'head'),
    rosa: await hold(posts.reading, 'Rosa', units.school, 'reporter'),
    sami: await hold(posts.sport, 'Sami', units.sport, 'head'),
  }
  const plan = await published(scope, { title: said('Weiterer Plan') })
  const measures = {
    /** Led by the school's post for reading; the sport contributes. Something is told of it already. */
    reading: await added(scope, plan, {
      ...{ number: 'B-1', title: said('Lesepatinnen'), kind: 'own_means', outlook: said('zwei Schulen mehr') },
      ...{ leadUnitId: units.school, leadPostId: posts.reading },
      units: [{ unitId: units.sport, role: 'contributor' }],
      budget: [{ year: 2026, source: 'Haushalt', plannedCents: 1_200_000, spentCents: null }],
      milestones: [{ title: 'Konzept', due: '2026-06-30', doneOn: null }],
      figures: [{ label: 'Kinder', unit: 'Anzahl', asOf: '2025-12-31', target: 80, value: 52, source: 'Schulen' }],
    }),
    swimming: await added(scope, plan, {
      ...{ number: 'B-2', title: said('Schwimmkurse'), kind: 'permanent_task' },
      ...{ leadUnitId: units.sport, leadPostId: posts.sport },
    }),
    /** Its post is vacant. */
    advice: await added(scope, plan, {
      ...{ number: 'B-3', title: said('Beratung im Quartier'), leadUnitId: units.social, leadPostId: posts.social },
    }),
    /** Nobody leads it. */
    feast: await added(scope, plan, { number: 'B-4', title: said('Fest der Nachbarn') }),
  }
  const status = { status: 'started', assessment: 'on_track', asOf: '2025-12-31', reason: said('läuft') } as const
  must(await recordStatus(scope, measures.reading.id, 1, status))
  return { plan, units, posts, people, measures }
}

/** A round of that plan, opened and collecting unless told otherwise, with its parts by measure and unit. */
export async function reportingRound(scope: Scope, { settings, questions = usualQuestions, state, mark }: Wish = {}) {
  const of = await reportedPlan(scope, mark)
  const title = mark === undefined ? roundSettings.title : `${roundSettings.title} ${mark}`
  const wish = { ...roundSettings, title, ...settings }
  const { id, slug } = must(await prepareRound(scope, of.plan.slug, wish, questions))
  return { ...of, id, slug, ...(await goOn(scope, id, state ?? 'collecting')) }
}

/** Brings a prepared round as far as that; gives it, its parts, and how to find one. */
export async function goOn(scope: Scope, id: string, state: Exclude<RoundState, 'published'>) {
  const now = async () => (await read(scope, (tx) => findRound(tx, 'id', id)))!
  if (state !== 'prepared') must(await openRound(scope, id, (await now()).version))
  const last = way.indexOf(state as (typeof way)[number])
  for (const to of way.slice(0, last + 1)) {
    must(await stepRound(scope, id, (await now()).version, { to, reason: '', ...sender }))
  }
  const parts = await read(scope, (tx) => listParts(tx, { roundId: id }))
  const partOf = (measure: { id: string }, unitId: string | null) => {
    return parts.find((one) => one.measureId === measure.id && one.unitId === unitId)!
  }
  return { round: await now(), parts, partOf }
}

/** `by`: the link from which it was passed on. */
type LinkWish = { roundId: string; partIds: readonly string[]; personId?: string | null; by?: string | null }

/** A link to these parts whose token is known. */
export async function linked(scope: Scope, token: string, { roundId, partIds, personId = null, by = null }: LinkWish) {
  const expiresAt = new Date(scope.now.getTime() + 60 * 86_400_000)
  const of = { id: crypto.randomUUID(), roundId, personId, delegatedBy: by, endedAt: null }
  const to = { name: 'Rosa Amtlich', mail: 'rosa@amt.example', lang: 'de' }
  await writeQuietly(scope, (tx) =>
    insertLink(tx, scope, token, { ...of, ...to, madeAt: scope.now, expiresAt }, partIds),
  )
  return { token, id: of.id }
}
