/** A whole plan is drafted by its bodies: from seven empty groups to an adopted plan whose every sentence has an origin. */
import { expect, test } from 'vitest'
import { reviewsRoutes } from '../../src/domains/bodies/reviews/reviews.routes.ts'
import { saySeats } from '../../src/domains/bodies/seats/seats.messages.ts'
import { seatsRoutes } from '../../src/domains/bodies/seats/seats.routes.ts'
import { listBallots } from '../../src/domains/bodies/votes/ballot.queries.ts'
import { findMotion } from '../../src/domains/bodies/votes/motion.queries.ts'
import { read } from '../../src/platform/transact.ts'
import { ballot, call, close, count, move, open, put, settle, vote } from '../support/drafting/deciding.ts'
import { atDesk, type Desk } from '../support/drafting/desk.ts'
import { follow, found, type Group, know, knowOrganisation, leave } from '../support/drafting/founding.ts'
import { lookBack } from '../support/drafting/looking-back.ts'
import { type DraftedPlan, writeDraft } from '../support/drafting/outline.ts'
import { answer, type Beside, comment, numberIn, openRound, type Round } from '../support/drafting/round.ts'
import { steer } from '../support/drafting/steering.ts'
import { textOf } from '../support/page.ts'

const groupNames = ['Bildung', 'Wohnen', 'Arbeit', 'Gesundheit', 'Sprache', 'Zusammenleben', 'Jugend']

test('seven groups, a steering group and the council make a plan', { timeout: 600_000 }, async () => {
  await atDesk(async (desk) => {
    const bodies = await foundAll(desk)
    const plan = await writeDraft(desk.scope)
    await sendRound(desk, bodies.groups, plan)
    const rounds = await talk(desk, bodies.groups, plan, bodies.beside)
    for (const round of rounds) await answer(desk, round)
    await handOn(desk, bodies.groups, plan)
    const again = await steerAll(desk, bodies, plan)
    await adopt(desk, bodies, plan)
    await lookBack(desk, plan, groupNames, [...rounds, again])
  })
})

type Bodies = { groups: Group[]; steering: Group; council: Group; beside: Beside[] }

async function foundAll(desk: Desk): Promise<Bodies> {
  const groups: Group[] = []
  for (const [at, name] of groupNames.entries()) {
    const kind = at === 6 ? 'youth_group' : 'expert_group'
    groups.push(await found(desk, { name: `Fachgruppe ${name}`, kind, sides: { administration: 5, outside: 5 } }))
  }
  const sides = { administration: 3, outside: 3 }
  const steering = await found(desk, { name: 'Lenkungsgruppe', kind: 'steering_group', sides })
  const council = await found(desk, { name: 'Ausschuss', kind: 'council_committee', sides: { politics: 4 } })
  const all = [...groups, steering, council].flatMap(({ members }) => members)
  const letters = await desk.fetchMail()
  expect([all.length, letters.length]).toEqual([80, 80])
  // Each in their own language.
  expect(new Set(all.map(({ mail }) => desk.linkOf(mail, '/room/').slice(1, 3)))).toEqual(
    new Set(['de', 'tr', 'ar', 'en']),
  )
  const unit = await knowOrganisation(desk, 'Verein Mosaik', 'post@mosaik.example')
  await know(desk, 'Nele Notz', 'notz@stadt.example')
  const beside: Beside[] = [
    { kind: 'organisation', mail: 'post@mosaik.example', name: 'Kontakt Verein Mosaik', unit, office: '' },
    {
      kind: 'commissioner',
      mail: 'notz@stadt.example',
      name: 'Nele Notz',
      unit: '',
      office: 'Beauftragte für Senioren',
    },
  ]
  return { groups, steering, council, beside }
}

/** Each group meets, and sends its drafts round. */
async function sendRound(desk: Desk, groups: readonly Group[], { groups: drafts }: DraftedPlan): Promise<void> {
  await desk.settle()
  desk.go('2026-11-24')
  const meetings: string[] = []
  for (const group of groups) meetings.push(await call(desk, group, `Sitzung ${group.name}`, '10.12.2026'))
  desk.go('2026-12-10', '17:00')
  for (const [at, group] of groups.entries()) {
    const meeting = meetings[at]!
    await open(desk, meeting)
    const records = drafts[at]!.map(({ id }) => id)
    const title = 'Unsere Entwürfe gehen in die Runde'
    const motion = await move(desk, group, { title, meeting, step: 'in_review', records })
    await put(desk, motion)
    await count(desk, motion, { administration: [4, 1], outside: [5, 0] })
    await settle(desk, motion)
    await close(desk, meeting)
  }
}

/** 595 statements in seven rounds: on time, some late, one sent twice, one taken back; none after the end. */
async function talk(desk: Desk, groups: readonly Group[], plan: DraftedPlan, beside: Beside[]): Promise<Round[]> {
  desk.go('2026-12-11')
  const rounds: Round[] = []
  for (const [at, body] of groups.entries()) {
    const asked = groups[(at + 1) % groups.length]!
    const records = plan.groups[at]!.map(({ id }) => id)
    const opening = { title: `Runde ${body.name}`, body, asked, records, due: '8.1.2027' }
    rounds.push(await openRound(desk, plan.slug, opening, beside))
  }
  desk.go('2026-12-14')
  await desk.settle()
  for (const round of rounds) await comment(desk, round, 83)
  const [first] = rounds as [Round, ...Round[]]
  const { mail } = first.speakers[0]!
  const path = `${desk.linkOf(mail, `/reviews/${first.slug}`)}/drafts/1`
  const twice = { at: 'whole', words: 'Zweimal gesendet.', lang: 'de' }
  const number = numberIn(await desk.say(path, twice))
  expect(numberIn(await desk.say(path, twice))).toBe(number)
  await desk.say(`${path.replace(/\/reviews.*/, '')}/statements/${number}/withdraw`, {})
  desk.go('2027-01-10')
  for (const round of rounds) await comment(desk, round, 2, 83)
  for (const { slug } of rounds) await desk.fill(reviewsRoutes.review(slug), reviewsRoutes.closeReview(slug), {})
  await desk.say(path, { ...twice, words: 'Zu spät.' }, 422)
  desk.go('2027-01-12')
  return rounds
}

/**
 * In writing each group hands its drafts on. In the first somebody is biased; from the second somebody has gone, and it is
 * made whole again; from the third somebody is called back during the vote, whose old link votes no more.
 */
async function handOn(desk: Desk, groups: readonly Group[], { groups: drafts }: DraftedPlan): Promise<void> {
  const closesOn = '22.1.2027'
  const paritySaid = async ({ slug }: Group) => textOf(await desk.page(seatsRoutes.body(slug)))
  for (const [at, group] of groups.entries()) {
    const records = drafts[at]!.map(({ id }) => id)
    const rule = at === 0 ? 'double_majority' : 'simple'
    const { members } = group
    const last = members.at(-1)!
    if (at === 1) {
      await leave(desk, group, last, { leaving: 'resigned', lastDay: '11.1.2027' })
      expect(await paritySaid(group)).toContain(saySeats('de', 'parity.broken'))
      members.splice(-1, 1, await follow(desk, group, last, '12.1.2027'))
      expect(await paritySaid(group)).toContain(saySeats('de', 'parity.holds'))
    }
    const motion = await move(desk, group, {
      title: 'Weiter an die Lenkungsgruppe',
      rule,
      step: 'with_steering',
      records,
    })
    if (at === 2) {
      await ballot(desk, motion, members.slice(0, -1), closesOn)
      const gone = { leaving: 'recalled', lastDay: '11.1.2027', leavingReason: 'Das Amt schickt jemand anderen.' }
      await leave(desk, group, last, gone)
      await vote(desk, motion, last.mail, 'no', 422)
    } else if (at === 0) {
      await ballot(desk, motion, members.slice(0, -1), closesOn)
      await desk.say(`${desk.linkOf(last.mail, `/motions/${motion}`)}/conflict`, {
        ...{ record: records[0]!, reason: 'Meine Schwester leitet den Verein.' },
      })
      await vote(desk, motion, last.mail, 'no', 422)
    } else await ballot(desk, motion, members, closesOn)
    await settle(desk, motion)
    expect(await castIn(desk, motion)).toEqual([at === 0 || at === 2 ? 9 : 10, 'carried'])
  }
}

async function castIn({ scope }: Desk, motion: string): Promise<[number, string | null]> {
  return read(scope, async (tx) => [
    (await listBallots(tx, [motion])).length,
    (await findMotion(tx, motion))?.result ?? null,
  ])
}

/** Six sessions; five drafts come back, are talked about once more, changed, and accepted in the last. */
async function steerAll(desk: Desk, { groups, steering }: Bodies, plan: DraftedPlan): Promise<Round> {
  const days = ['2027-01-20', '2027-01-27', '2027-02-03', '2027-02-10', '2027-02-17']
  const returned: string[] = []
  for (const [at, day] of days.entries()) {
    const [year, month, date] = day.split('-')
    const meeting = await call(desk, steering, `Steuerung ${at + 1}`, `${date}.${month}.${year}`)
    desk.go(day, '17:00')
    returned.push(...(await steer(desk, meeting, 21, 1)))
  }
  expect(returned).toHaveLength(5)
  const [body, asked] = groups as [Group, Group]
  // Whoever was biased in the first of these drafts is so yet: nobody writes to them, and nobody waits for them.
  const unbiased = body.members.slice(0, -1)
  for (const step of ['draft', 'in_review'] as const) {
    const motion = await move(desk, body, {
      title: `Zurück: ${step}`,
      step,
      records: returned,
      words: 'Wir bessern nach.',
    })
    await ballot(desk, motion, unbiased, '1.3.2027')
    await settle(desk, motion)
  }
  const opening = { title: 'Zweite Runde', body, asked, records: returned, due: '1.3.2027' }
  const again = await openRound(desk, plan.slug, opening, [])
  await comment(desk, again, 5)
  await answer(desk, again)
  const motion = await move(desk, body, { title: 'Noch einmal', step: 'with_steering', records: returned })
  await ballot(desk, motion, unbiased, '1.3.2027')
  await settle(desk, motion)
  const meeting = await call(desk, steering, 'Steuerung 6', '24.02.2027')
  desk.go('2027-02-24', '17:00')
  expect(await steer(desk, meeting, 21, 0)).toEqual([])
  return again
}

/** The steering group hands all of it to the council, which decides. Then it is published: not before. */
async function adopt(desk: Desk, { steering, council }: Bodies, plan: DraftedPlan): Promise<void> {
  const records = plan.groups.flat().map(({ id }) => id)
  const whole = { title: 'Der ganze Plan', records }
  const draft = `/workspace/plans/${plan.slug}`
  const decision = { body: 'Ausschuss', decidedOn: '15.3.2027', paperNumber: '0815/2027' }
  const publication = { ...decision, reason: 'Beschlossen', surePublish: 'yes' }
  await desk.fill(draft, `${draft}/publication`, { ...publication, decidedOn: '17.2.2027' }, 422)
  const handed = await move(desk, steering, { ...whole, rule: 'double_majority', step: 'with_council' })
  await ballot(desk, handed, steering.members, '5.3.2027')
  await settle(desk, handed)
  expect(await castIn(desk, handed)).toEqual([6, 'carried'])
  const meeting = await call(desk, council, 'Sitzung des Ausschusses', '15.03.2027')
  desk.go('2027-03-15', '17:00')
  await open(desk, meeting)
  const paper = { paperNumber: '0815/2027', decisionKind: 'resolution' }
  const adopted = await move(desk, council, { ...whole, ...paper, meeting, step: 'adopted' })
  await put(desk, adopted)
  await count(desk, adopted, { politics: [3, 1] })
  await settle(desk, adopted)
  await close(desk, meeting)
  desk.go('2027-03-16')
  await desk.fill(draft, `${draft}/publication`, publication)
}
