/** The comment loop from end to end: asked, said, answered, taken up, told. */
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { linksOf, textOf } from '../../../../test/support/page.ts'
import { reviewed, wordingOfDraft } from '../../../../test/support/reviewed-plan.ts'
import { formOf, publicSite, publicUrl } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listRecordTexts, recordDecision, reviseRecordText } from '../../plan/plan.ts'
import { answerStatements } from './answer.verbs.ts'
import { draftFromProposal, propose } from './proposal.verbs.ts'
import { remindReviews } from './remind.verbs.ts'
import { showContribution, showReview } from './review.read.ts'
import { closeReview } from './review.verbs.ts'
import { sayReviews } from './reviews.messages.ts'
import { haveNothingToSay, submitStatement, withdrawStatement } from './statement.verbs.ts'
import { listWordings } from './wording.queries.ts'

const later = (scope: Scope, days: number): Scope => ({
  ...scope,
  now: new Date(scope.now.getTime() + days * 86_400_000),
})
const mailsOf = async (scope: Scope) => (await read(scope, listOutgoing)).toReversed()
const wordingsOf = (scope: Scope, id: string) => read(scope, (tx) => listWordings(tx, [id]))

type Loop = Awaited<ReturnType<typeof reviewed>>

/** Mia says something on the sentence with the shelters. */
async function miaSays(scope: Scope, { slug, goalId, mia }: Loop, words = 'Bitte schneller!') {
  const { review, parties } = await showReview(scope, slug)
  const wording = (await wordingsOf(scope, goalId)).find(({ part }) => part === 'wording')!
  const begins = wording.words.indexOf('Sie prüft')
  const passage = { begins, ends: wording.words.indexOf(' Der Rat') }
  const said = { reviewId: review.id, recordId: goalId, partyId: parties[0]!.id, wordingId: wording.id, passage }
  const wish = { ...said, words, lang: 'de', readLang: 'en', mandate: null }
  return must(await submitStatement(mia.as(scope), wish))
}

describe('opening', () => {
  test('takes drafts into review, keeps their words, and writes to each member once', async ({ scope }) => {
    const { goalId } = await reviewed(scope)
    const [record] = await read(scope, (tx) => listRecordTexts(tx, scope, [goalId]))
    expect(record?.stage).toBe('in_review')
    const kept = await wordingsOf(scope, goalId)
    expect(kept.map(({ part, number, cause, words }) => [part, number, cause, words])).toEqual([
      ['wording', 1, 'draft', wordingOfDraft],
    ])
    const mails = await mailsOf(scope)
    expect(mails.map(({ to }) => to).sort()).toEqual(['ali.baran@verein.example', 'mia.celik@verein.example'])
    expect(mails.find(({ to }) => to.startsWith('mia'))?.words).toMatch(
      /Hello Mia Celik.*\/en\/room\/.*\/reviews\/entwurf-wohnen/s,
    )
  })
})

describe('a statement', () => {
  test('stays with its passage when the text changes elsewhere, and says what became of it where it changed', async ({
    scope,
  }) => {
    const loop = await reviewed(scope)
    const number = await miaSays(scope, loop)
    const change = async (from: string, to: string) => {
      const [record] = await read(scope, (tx) => listRecordTexts(tx, scope, [loop.goalId]))
      const words = record!.parts[0]!.words.replace(from, to)
      must(await reviseRecordText(scope, { kind: 'goal', id: loop.goalId, part: 'wording' }, record!.version, words))
      const { contribution } = await showContribution(scope, number)
      const { now, today } = contribution.meant!
      return [now.state, today.slice(now.begins, now.ends)]
    }
    expect(await change('Die Stadt', 'Zuerst: Die ganze Stadt')).toEqual(['there', 'Sie prüft Schutzräume bis 2028.'])
    expect(await change('2028', '2027')).toEqual(['changed', 'Sie prüft Schutzräume bis 2027.'])
    expect(await change('Sie prüft Schutzräume bis 2027. ', '')).toEqual(['gone', ''])
  })
  test('sent twice counts once, and nobody makes one who was not asked', async ({ scope }) => {
    const loop = await reviewed(scope)
    expect(await miaSays(scope, loop)).toBe(await miaSays(scope, loop))
    await expect(
      miaSays(scope, {
        ...loop,
        mia: { ...loop.mia, as: (any) => ({ ...any, viewer: { kind: 'guest', id: loop.group.id, name: 'X' } }) },
      }),
    ).rejects.toThrow()
  })
  test('is taken back while nobody has answered; then it stays', async ({ scope }) => {
    const loop = await reviewed(scope)
    const [first, second] = [await miaSays(scope, loop), await miaSays(scope, loop, 'Und noch etwas')]
    expect(await withdrawStatement(loop.mia.as(scope), first)).toMatchObject({ value: loop.slug })
    await expect(withdrawStatement(loop.ali.as(scope), second)).rejects.toThrow()
    must(await answerStatements(scope, [second], { verdict: 'taken_up', reason: '' }, null))
    expect(await withdrawStatement(loop.mia.as(scope), second)).toMatchObject({ code: 'statement.answered_already' })
    expect(textOf(await (await publicSite(scope).ask(`/de/statements/${first}`)).text())).not.toContain(
      'Bitte schneller',
    )
  })

  test('comes no more once the review is closed', async ({ scope }) => {
    const loop = await reviewed(scope)
    const { review } = await showReview(scope, loop.slug)
    must(await closeReview(scope, review.id, 1))
    await expect(miaSays(scope, loop)).rejects.toThrow('statement.review_closed')
  })
})

describe('an answer', () => {
  test('changes the text in the same act, for several statements, and the wording says whence it comes', async ({
    scope,
  }) => {
    const loop = await reviewed(scope)
    const numbers = [await miaSays(scope, loop), await miaSays(scope, loop, 'Vor 2028!')]
    const words = wordingOfDraft.replace('prüft', 'schafft')
    const [record] = await read(scope, (tx) => listRecordTexts(tx, scope, [loop.goalId]))
    const change = { part: 'wording', words, seen: record!.version } as const
    expect(await answerStatements(scope, numbers, { verdict: 'partly', reason: ' ' }, change)).toMatchObject({
      code: 'answer.reason_missing',
    })
    const stale = { ...change, seen: 99 }
    expect(await answerStatements(scope, numbers, { verdict: 'taken_up', reason: '' }, stale)).toMatchObject({
      code: 'changed_meanwhile',
    })
    must(await answerStatements(scope, numbers, { verdict: 'partly', reason: 'Nicht vor 2028.' }, change))
    const last = (await wordingsOf(scope, loop.goalId)).at(-1)!
    expect([last.number, last.cause, last.words, last.causeIds.length]).toEqual([2, 'statement', words, 2])
    const html = await (await publicSite(scope).ask(`/de/statements/${numbers[0]}`)).text()
    await expectValidHtml(html)
    expect(textOf(html)).toMatch(
      /Ein Mitglied: Beirat.*Bitte schneller!.*Teilweise übernommen.*Nicht vor 2028\..*schafft/s,
    )
    expect(html).not.toContain('Mia')
  })

  test('is told to its author once, in one mail with all there is to tell', async ({ scope }) => {
    const loop = await reviewed(scope)
    const numbers = [await miaSays(scope, loop), await miaSays(scope, loop, 'Vor 2028!')]
    must(await answerStatements(scope, numbers, { verdict: 'not', reason: 'Kein Geld.' }, null))
    expect([await remindReviews(scope, publicUrl), await remindReviews(scope, publicUrl)]).toEqual([1, 0])
    const mail = (await mailsOf(scope)).find(({ words }) => words.includes('Kein Geld.'))!
    expect(mail.to).toBe('mia.celik@verein.example')
    expect(mail.words).toMatch(
      new RegExp(`Kein Geld\\..*/en/statements/${numbers[0]}.*/en/statements/${numbers[1]}.*/en/room/`, 's'),
    )
  })
})

test('whoever has not answered is reminded a week and a day before the end, each once', async ({ scope }) => {
  const loop = await reviewed(scope)
  const remind = async (days: number) => {
    const before = (await mailsOf(scope)).length
    await remindReviews(later(scope, days), publicUrl)
    return (await mailsOf(scope))
      .slice(before)
      .map(({ to }) => to[0])
      .sort()
      .join('')
  }
  expect([await remind(0), await remind(6)]).toEqual(['', ''])
  await miaSays(scope, loop)
  expect([await remind(7), await remind(8), await remind(13), await remind(13)]).toEqual(['a', '', 'a', ''])
  const { parties } = await showReview(scope, loop.slug)
  expect(must(await haveNothingToSay(loop.ali.as(scope), parties[0]!.id))).toBeNull()
})

test('a proposal becomes a draft whose first wording names it', async ({ scope }) => {
  const { board, mia, ali, group, plan } = await reviewed(scope)
  const wish = { title: 'Nachbarschaftsfest', words: 'Jedes Jahr ein Fest.', lang: 'de' }
  await expect(propose(ali.as(scope), group.id, wish)).rejects.toThrow()
  const number = must(await propose(mia.as(scope), board.id, wish))
  const place = { planId: plan.planId, goalId: plan.goalIds[0]! }
  const { recordId } = must(await draftFromProposal(scope, number, place))
  const { contribution } = await showContribution(scope, number)
  expect(contribution.became?.title.words).toBe('Nachbarschaftsfest')
  expect((await wordingsOf(scope, recordId)).every(({ causeIds }) => causeIds.includes(contribution.id))).toBe(true)
  must(await answerStatements(scope, [number], { verdict: 'taken_up', reason: '' }, null))
  const told = await showContribution({ ...scope, viewer: { kind: 'public' } }, number)
  expect([told.contribution.became, told.contribution.steps]).toEqual([null, []])
  const page = textOf(await (await publicSite(scope).ask(`/de/statements/${number}`)).text())
  expect(page).toMatch(/Daraus wurde ein Entwurf(?!:)/)
  expect(await draftFromProposal(scope, number, place)).toMatchObject({ code: 'proposal.drafted_already' })
})

describe('in the room', () => {
  test('a sentence is chosen and commented on without a script; what was typed is never lost', async ({ scope }) => {
    const { slug, mia } = await reviewed(scope)
    const site = publicSite(scope)
    const path = `/de/room/${mia.pass}/reviews/${slug}/drafts/1`
    const html = await (await site.ask(path)).text()
    await expectValidHtml(html)
    const [, at = ''] = /value="([0-9a-f-]{36}:20-51)"/.exec(html) ?? []
    expect(html).toContain('Sie prüft Schutzräume bis 2028.</label>')
    const wrong = await site.ask(path, formOf({ at: 'irgendwo', words: 'Meine Worte', lang: 'ku' }))
    expect([wrong.status, /<textarea[^>]* dir="auto"[^>]*>\s*Meine Worte/.test(await wrong.text())]).toEqual([
      422,
      true,
    ])
    const sent = await site.ask(path, formOf({ at, words: 'Bitte schneller!', lang: 'ar' }))
    expect(sent.status).toBe(303)
    const review = await (await site.ask(sent.headers.get('location')!)).text()
    await expectValidHtml(review)
    expect(textOf(review)).toMatch(/Was Sie geschrieben haben.*Sie prüft Schutzräume bis 2028\..*Bitte schneller!/s)
    expect(review).toContain('<p lang="ar" dir="rtl">Bitte schneller!</p>')
    for (const lang of ['en']) await expectValidHtml(await (await site.ask(path.replace('/de/', `/${lang}/`))).text())
  })

  test('nothing to say, a proposal, and one’s own are forms too; nobody else’s are', async ({ scope }) => {
    const { slug, mia, board } = await reviewed(scope)
    const site = publicSite(scope)
    const room = `/de/room/${mia.pass}`
    const { parties } = await showReview(scope, slug)
    const nothing = await site.ask(`${room}/reviews/${slug}/nothing`, formOf({ party: parties[0]!.id }))
    expect(nothing.status).toBe(303)
    const wish = { body: board.id, title: 'Fest', words: 'Ein Fest', lang: 'de' }
    expect((await site.ask(`${room}/proposals`, formOf({ ...wish, words: '' }))).status).toBe(422)
    expect((await site.ask(`${room}/proposals`, formOf(wish))).status).toBe(303)
    await expectValidHtml(await (await site.ask(`${room}/proposals`)).text())
    expect((await site.ask(`${room}/reviews/gibt-es-nicht`)).status).toBe(404)
  })
})

describe('to everybody', () => {
  test('reviews with their clock, statements where they were made', async ({ scope }) => {
    const loop = await reviewed(scope)
    const number = await miaSays(scope, loop)
    const site = publicSite(later(scope, 3))
    const list = await (await site.ask('/de/reviews')).text()
    await expectValidHtml(list)
    expect(textOf(list)).toMatch(/Entwurf Wohnen.*Stellungnahmen: 1 · noch ohne Antwort: 1.*wartet seit 3 Tagen/s)
    expect(linksOf(list)).toContain(`/de/statements/${number}`)
    const one = await (await site.ask(`/de/reviews/${loop.slug}`)).text()
    await expectValidHtml(one)
    expect(textOf(one)).toMatch(/Beirat: hat Stellung genommen.*Sie prüft Schutzräume.*Bitte schneller!/s)
  })

  test('a statement tells what was decided since on what it is about', async ({ scope }) => {
    const loop = await reviewed(scope)
    const { goalId } = loop
    const decision = { kind: 'vote', paperNumber: '12/2026', paperUrl: null, outcome: 'adopted', reason: '' } as const
    const decide = (title: string, decidedOn: string) =>
      recordDecision(scope, { goalId }, { ...decision, title, decidedOn, body: 'Lenkungsgruppe' })
    await decide('Vorher', '2026-11-01')
    const number = await miaSays(scope, loop)
    const site = publicSite(later(scope, 30))
    const told = async () => textOf(await (await site.ask(`/de/statements/${number}`)).text())
    expect(await told()).not.toContain(sayReviews('de', 'decided'))
    await decide('Schutz wird gebaut', '2026-12-04')
    expect(await told()).toMatch(/Was dazu beschlossen wurde.*Schutz wird gebaut.*Lenkungsgruppe.*12\/2026/s)
    expect(await told()).not.toContain('Vorher')
  })

  test('only where it is open to all', async ({ scope }) => {
    const loop = await reviewed(scope, { openToAll: false })
    const number = await miaSays(scope, loop)
    const site = publicSite(scope)
    for (const path of [`/de/reviews/${loop.slug}`, `/de/statements/${number}`, '/de/statements/0']) {
      expect([path, (await site.ask(path)).status]).toEqual([path, 404])
    }
    expect(await (await site.ask('/de/reviews')).text()).not.toContain('Entwurf Wohnen')
  })
})
