/** A vote by its forms: as the chair puts it, and as members answer by their link. */
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { textOf } from '../../../../test/support/page.ts'
import { added, drafted } from '../../../../test/support/plans.ts'
import { formOf, localSite, publicSite } from '../../../../test/support/site.ts'
import { speaking } from '../../../../test/support/speaking.ts'
import {
  openMeeting,
  passOf,
  type VotingMember,
  votingBody,
  wordedMotion,
} from '../../../../test/support/voting-body.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { sayChairing } from './chairing/chairing.messages.ts'
import { showChairedMotion } from './chairing/chairing.read.ts'
import { subjectField } from './chairing/motion.form.ts'
import { findMotion, listMotions } from './motion.queries.ts'
import { sayVotes } from './votes.messages.ts'
import { votesRoutes } from './votes.routes.ts'

const motionOf = async (scope: Scope, id: string) => (await read(scope, (tx) => findMotion(tx, id)))!

async function visit(scope: Scope, member: VotingMember, id: string, lang: Lang) {
  const site = publicSite(scope)
  const pass = await passOf(scope, member)
  const path = votesRoutes.roomMotion(lang, pass, id)
  const pageAt = async (at: string) => {
    const answer = await site.ask(at)
    const html = await answer.text()
    await expectValidHtml(html)
    return { status: answer.status, text: textOf(html), html }
  }
  const send = async (at: string, words: Record<string, string>) => {
    const answer = await site.ask(at, formOf(words))
    const to = answer.headers.get('location')
    return to === null
      ? { status: answer.status, ...(await readPage(answer)) }
      : pageAt(new URL(to, 'http://x').href.slice(8))
  }
  return { pass, path, pageAt, send }
}

async function readPage(answer: Response) {
  const html = await answer.text()
  await expectValidHtml(html)
  return { text: textOf(html), html }
}

async function sendChaired(scope: Scope, id: string, path: string, words: Record<string, string> = {}) {
  const { version } = await motionOf(scope, id)
  return localSite(scope).send(path, { version: String(version), ...words })
}

describe('a member with a link', () => {
  test.for(['de', 'ar'] as const)(
    'reads what it is about, votes, and is told what was counted, in %s',
    async (lang, { scope: city }) => {
      await speaking(city, ['de', lang], async (scope) => {
        const plan = await drafted(scope)
        const measure = await added(scope, plan, { title: 'Geheime Lotsen' })
        const body = await votingBody(scope)
        const id = await wordedMotion(scope, body.id, {}, [{ recordId: measure.id, kind: 'measure' }])
        await sendChaired(scope, id, votesRoutes.putMotion(id), { closesOn: '4.12.2026' })
        const { path, pageAt, send, pass } = await visit(scope, body.members[0]!, id, lang)
        expect((await pageAt(`/${lang}/room/${pass}`)).html).toContain(path)
        const page = await pageAt(path)
        expect(page.text).toContain('Lotsinnen fördern')
        expect(page.text).toContain('Geheime Lotsen')
        expect(page.text).toContain(sayVotes(lang, 'secrecy.open'))
        const empty = await send(path, {})
        expect([empty.status, empty.text.includes(sayVotes(lang, 'error.ballot.choice_missing'))]).toEqual([422, true])
        const voted = await send(path, { choice: 'abstain' })
        expect(voted.text).toContain(sayVotes(lang, 'notice.voted'))
        expect(voted.text).toContain(sayVotes(lang, 'voted.open', { choice: sayVotes(lang, 'choice.abstain') }))
        expect(voted.text).toContain(sayVotes(lang, 'form.change'))
        const dissent = await send(votesRoutes.roomDissent(lang, pass, id), { words: 'Zu früh' })
        expect(dissent.text).toContain(sayVotes(lang, 'notice.dissent'))
        const recused = await send(votesRoutes.roomConflict(lang, pass, id), { reason: 'Mein Verein' })
        expect(recused.text).toContain(sayVotes(lang, 'state.recused'))
        expect(recused.text).not.toContain(sayVotes(lang, 'form.choice'))
      })
    },
  )

  test('is told before a secret vote that it cannot be changed, and after it that nobody sees it', async ({
    scope,
  }) => {
    const body = await votingBody(scope)
    const id = await wordedMotion(scope, body.id, { secret: true })
    await sendChaired(scope, id, votesRoutes.putMotion(id), { closesOn: '4.12.2026' })
    const { path, pageAt, send } = await visit(scope, body.members[0]!, id, 'de')
    expect((await pageAt(path)).text).toContain(sayVotes('de', 'secrecy.secret'))
    const voted = await send(path, { choice: 'no' })
    expect(voted.text).toContain(sayVotes('de', 'voted.secret'))
    expect(voted.html).not.toContain('type="radio"')
    const again = await send(path, { choice: 'yes' })
    expect([again.status, again.text.includes(sayVotes('de', 'error.ballot.voted_already'))]).toEqual([422, true])
    const foreign = await votingBody(scope, { slug: 'beirat' })
    const other = await visit(scope, foreign.members[0]!, id, 'de')
    expect((await publicSite(scope).ask(other.path)).status).toBe(404)
  })
})

describe('whoever chairs', () => {
  test('words a motion on a measure, and is shown at its field what is missing', async ({ scope }) => {
    const plan = await drafted(scope)
    const measure = await added(scope, plan, { title: 'Sprachcafé' })
    const body = await votingBody(scope)
    const site = localSite(scope)
    await expectValidHtml(await (await site.ask(votesRoutes.newMotion(body.slug))).text())
    const wish = { title: 'Angenommen?', way: 'writing', rule: 'two_thirds', effect: 'step.returned' }
    const refused = await site.send(votesRoutes.motions(body.slug), wish)
    expect(refused.status).toBe(422)
    expect(textOf(await refused.text())).toContain(sayChairing('de', 'error.motion.nothing_to_decide'))
    const ticked = { ...wish, words: 'Es fehlt das Geld.', [subjectField({ recordId: measure.id })]: 'yes' }
    expect((await site.send(votesRoutes.motions(body.slug), ticked)).status).toBe(303)
    const [motion] = await read(scope, (tx) => listMotions(tx, { bodyId: body.id }))
    expect(motion).toMatchObject({ rule: 'two_thirds', effect: 'step', stepTo: 'returned', putAt: null })
    const list = await (await site.ask(votesRoutes.motions(body.slug))).text()
    await expectValidHtml(list)
    expect(textOf(list)).toContain('Angenommen?')
    const page = await (await site.ask(votesRoutes.motion(motion!.id))).text()
    await expectValidHtml(page)
    expect(textOf(page)).toContain(sayChairing('de', 'list.preview'))
  })

  test('sees who has not voted, and not what was chosen, before it is over', async ({ scope }) => {
    const body = await votingBody(scope)
    const id = await wordedMotion(scope, body.id)
    expect((await sendChaired(scope, id, votesRoutes.putMotion(id))).status).toBe(422)
    await sendChaired(scope, id, votesRoutes.putMotion(id), { closesOn: '4.12.2026' })
    const { path, send } = await visit(scope, body.members[0]!, id, 'de')
    const show = async () => textOf(await (await localSite(scope).ask(votesRoutes.motion(id))).text())
    await send(path, { choice: 'no' })
    const withNo = await show()
    expect(withNo).toContain(sayChairing('de', 'progress', { cast: 1, all: 4 }))
    await send(path, { choice: 'yes' })
    expect(await show()).toBe(withNo)
    expect((await sendChaired(scope, id, votesRoutes.closeMotion(id))).status).toBe(422)
  })

  test('sees after an open vote what each chose; whoever only reads sees that they have', async ({ scope }) => {
    const body = await votingBody(scope)
    const id = await wordedMotion(scope, body.id)
    await sendChaired(scope, id, votesRoutes.putMotion(id), { closesOn: '4.12.2026' })
    const { path, send } = await visit(scope, body.members[0]!, id, 'de')
    await send(path, { choice: 'abstain' })
    const over = { ...scope, now: new Date('2026-12-05T09:00:00Z') }
    expect((await sendChaired(over, id, votesRoutes.closeMotion(id))).status).toBe(303)
    expect([...(await showChairedMotion(over, id)).ballots.values()]).toEqual(['abstain'])
    const html = await (await localSite(over).ask(votesRoutes.motion(id))).text()
    expect(html).toContain(`<td>${sayVotes('de', 'choice.abstain')}</td>`)
    const reporter = { kind: 'person', id, name: 'Rita', grants: [{ role: 'reporter', unitId: null }] } as const
    expect((await showChairedMotion({ ...over, viewer: reporter }, id)).ballots.size).toBe(0)
  })

  test('counts in the room, closes, and the result stands there in words, as a picture and a table', async ({
    scope,
  }) => {
    const body = await votingBody(scope)
    const meetingId = await openMeeting(scope, body.id, body.members)
    const id = await wordedMotion(scope, body.id, { way: 'room', meetingId, rule: 'double_majority' })
    await sendChaired(scope, id, votesRoutes.putMotion(id))
    const count = {
      count__administration__yes: '2',
      count__administration__no: '0',
      count__administration__abstain: '0',
    }
    const outside = { count__outside__yes: '1', count__outside__no: 'x', count__outside__abstain: '0' }
    expect((await sendChaired(scope, id, votesRoutes.countMotion(id), { ...count, ...outside })).status).toBe(422)
    const right = { ...count, ...outside, count__outside__no: '1' }
    expect((await sendChaired(scope, id, votesRoutes.countMotion(id), right)).status).toBe(303)
    expect((await sendChaired(scope, id, votesRoutes.closeMotion(id), { version: '1' })).status).toBe(422)
    expect((await sendChaired(scope, id, votesRoutes.closeMotion(id))).status).toBe(303)
    const html = await (await localSite(scope).ask(`${votesRoutes.motion(id)}?notice=notice.closed`)).text()
    await expectValidHtml(html)
    const text = textOf(html)
    for (const words of [
      sayVotes('de', 'result.lost'),
      sayVotes('de', 'why.not_each_side'),
      sayChairing('de', 'notice.closed'),
    ]) {
      expect(text).toContain(words)
    }
    expect(html).toContain('<svg')
  })

  test('notes a conflict of interest of a member, and withdraws a motion with a reason', async ({ scope }) => {
    const body = await votingBody(scope)
    const id = await wordedMotion(scope, body.id)
    const note = { who: body.members[0]!.id, act: 'declare', conflictReason: 'Bruder im Vorstand' }
    expect((await sendChaired(scope, id, votesRoutes.motionConflicts(id), { ...note, who: '' })).status).toBe(422)
    expect((await sendChaired(scope, id, votesRoutes.motionConflicts(id), note)).status).toBe(303)
    const page = await (await localSite(scope).ask(votesRoutes.motion(id))).text()
    await expectValidHtml(page)
    expect(textOf(page)).toContain('Bruder im Vorstand')
    expect((await sendChaired(scope, id, votesRoutes.withdrawMotion(id))).status).toBe(422)
    expect((await sendChaired(scope, id, votesRoutes.withdrawMotion(id), { withdrawal: 'überholt' })).status).toBe(303)
    await expectValidHtml(await (await localSite(scope, { lang: 'ar' }).ask(votesRoutes.motion(id))).text())
    expect((await motionOf(scope, id)).result).toBe('withdrawn')
  })
})
