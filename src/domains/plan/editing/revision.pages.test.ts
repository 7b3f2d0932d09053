import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { errorsIn, formIn, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { enter } from '../../../../test/support/raw.ts'
import { type LocalSite, localSite, publicSite } from '../../../../test/support/site.ts'
import { showField, showGoal, showMeasure, showPlan } from '../plan.ts'
import { sayEditing } from './editing.messages.ts'

async function pageOf(site: LocalSite, path: string): Promise<string> {
  const answer = await site.ask(path)
  expect([path, answer.status]).toEqual([path, 200])
  const html = await answer.text()
  await expectValidHtml(html)
  return html
}

/** Sends the form as it stands, but for what is said. */
async function change(site: LocalSite, path: string, words: Record<string, string>): Promise<Response> {
  return site.send(path, { ...formIn(await pageOf(site, path), path), ...words })
}

describe('words changed by hand', { timeout: 60_000 }, () => {
  test('of a goal: the reason is asked, both stand beside it for everybody, the old address leads on', async ({
    scope,
  }) => {
    const [local, site] = [localSite(scope), publicSite(scope)]
    const plan = await published(scope)
    const list = await pageOf(local, `/workspace/plans/${plan.slug}/words`)
    const path = `/workspace/words/goal/${plan.goalIds[0]}`
    expect(linksOf(list)).toContain(path)
    const silent = await change(local, path, { wording: 'Das allererste Ziel' })
    const html = await silent.text()
    await expectValidHtml(html)
    const asked = `${sayEditing('de', 'words.reason')} ${sayEditing('de', 'error.revision.reason_missing')}`
    expect([silent.status, errorsIn(html)]).toEqual([422, [['reason', asked]]])
    expect(html).toContain('Das allererste Ziel')
    const told = { wording: 'Das allererste Ziel', address: 'das-allererste', reason: 'So hat es der Rat gemeint.' }
    const saved = await change(local, path, told)
    expect(saved.status).toBe(303)
    expect(textOf(await pageOf(local, saved.headers.get('Location')!))).toContain(sayEditing('de', 'revision.saved'))
    const goal = await showGoal(asPublic(scope), 'das-allererste')
    expect(goal.goal.wording.words).toBe('Das allererste Ziel')
    expect(goal.revisions).toMatchObject([
      { reason: told.reason, before: { wording: 'Das erste Ziel', address: 'erstes' } },
    ])
    const shown = textOf(await (await site.ask('/de/goals/das-allererste')).text())
    expect(shown).toContain(told.reason)
    expect(shown).toContain('Das erste Ziel')
    const old = await site.ask('/de/goals/erstes')
    expect([old.status, old.headers.get('Location')]).toEqual([301, '/de/goals/das-allererste'])
    await enter(scope.db, scope.city.id)
    const verbs = await scope.db
      .selectFrom('auditEntry')
      .select('verb')
      .where('recordId', '=', plan.goalIds[0]!)
      .execute()
    const written = verbs.map(({ verb }) => verb)
    expect(written).toEqual(expect.arrayContaining(['plan.reviseGoal', 'plan.changeAddress', 'plan.reviseWords']))
  })

  test('of a field, a measure and a plan with its term', async ({ scope }) => {
    const site = localSite(scope)
    const plan = await published(scope)
    const measure = await added(scope, plan)
    const reason = 'Berichtigt.'
    const said = async (path: string, words: Record<string, string>) =>
      expect([path, (await change(site, path, { ...words, reason })).status]).toEqual([path, 303])
    await said(`/workspace/words/field/${plan.fieldIds[0]}`, {
      title: 'Bildung für alle',
      introduction: 'Zwei\r\n\r\nAbsätze',
    })
    await said(`/workspace/words/measure/${measure.id}`, { title: 'Lotsen', obstacles: 'Es fehlen Räume.' })
    await said(`/workspace/words/plan/${plan.planId}`, {
      title: 'Großer Plan',
      startsOn: '1.1.2026',
      endsOn: '31.12.2030',
    })
    expect((await showField(scope, 'bildung', plan.slug)).field.introduction.words).toBe('Zwei\n\nAbsätze')
    const { sheet, revisions } = await showMeasure(scope, measure.slug)
    expect([sheet.title, sheet.obstacles, revisions.length]).toEqual(['Lotsen', 'Es fehlen Räume.', 1])
    const { edition } = await showPlan(scope, plan.slug)
    expect([edition.title.words, edition.startsOn, edition.endsOn]).toEqual(['Großer Plan', '2026-01-01', '2030-12-31'])
    const path = `/workspace/words/plan/${plan.planId}`
    const wrong = await change(site, path, {
      title: '',
      startsOn: '31.12.2030',
      endsOn: '1.1.2026',
      address: '',
      reason: '',
    })
    expect(errorsIn(await wrong.text()).map(([name]) => name)).toEqual(['title', 'endsOn', 'address', 'reason'])
    const same = await change(site, path, { reason })
    expect(errorsIn(await same.text())).toEqual([['title', sayEditing('de', 'error.revision.nothing_changes')]])
    const taken = await change(site, `/workspace/words/goal/${plan.goalIds[0]}`, { address: 'zweites', reason })
    expect(errorsIn(await taken.text()).map(([name]) => name)).toEqual(['address'])
  })

  test('of a draft ask for no reason, no address, and leave no trace but the log', async ({ scope }) => {
    const site = localSite(scope)
    const { goalIds } = await drafted(scope, { title: 'Entwurf' })
    const path = `/workspace/words/goal/${goalIds[0]}`
    const form = formIn(await pageOf(site, path), path)
    expect([form.reason, form.address]).toEqual([undefined, undefined])
    expect((await change(site, path, { wording: 'Anders' })).status).toBe(303)
    expect(await scope.db.selectFrom('planRevision').select('id').execute()).toEqual([])
  })

  test('that somebody else has changed meanwhile are shown, and nothing typed is lost', async ({ scope }) => {
    const site = localSite(scope)
    const path = `/workspace/words/goal/${(await published(scope)).goalIds[0]}`
    const stale = await change(site, path, { version: '7', wording: 'Meine Worte', reason: 'Grund' })
    const html = await stale.text()
    expect([stale.status, textOf(html)]).toEqual([
      422,
      expect.stringContaining(sayEditing('de', 'form.changed_meanwhile')),
    ])
    expect(html).toContain('Meine Worte')
    for (const where of ['goal/x', 'goal/00000000-0000-0000-0000-000000000000', `haus/${'a'.repeat(36)}`])
      expect([where, (await site.ask(`/workspace/words/${where}`)).status]).toEqual([where, 404])
  })
})
