import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { elementsOf, errorsIn, formIn, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { enter } from '../../../../test/support/raw.ts'
import { type LocalSite, localSite, publicSite } from '../../../../test/support/site.ts'
import { sayEditing } from '../editing/editing.messages.ts'
import { showField, showGoal, showMeasure, showPlan } from '../plan.ts'
import { sayDrafting } from './drafting.messages.ts'

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

/** Saves a working copy and publishes it. */
async function publish(
  site: LocalSite,
  path: string,
  words: Record<string, string>,
  reason: string,
): Promise<Response> {
  const saved = await change(site, path, words)
  expect([saved.status, saved.headers.get('Location')]).toEqual([303, `${path}/difference?notice=notice.copy_saved`])
  const difference = await pageOf(site, `${path}/difference`)
  return site.send(`${path}/publication`, { ...formIn(difference, `${path}/publication`), reason })
}

test('long texts say what signs they take, and others take none', async ({ scope }) => {
  const plan = await drafted(scope)
  const html = await pageOf(localSite(scope), `/workspace/words/goal/${plan.goalIds[0]}`)
  const long = elementsOf(html, 'textarea').filter((one) => 'data-rich' in one)
  expect(long.map(({ name }) => name)).toEqual(['description'])
  expect(textOf(html)).toContain(sayEditing('de', 'markup'))
})

describe('words changed by hand', { timeout: 60_000 }, () => {
  test('of a goal: a working copy first, then with its reason for everybody, and the old address leads on', async ({
    scope,
  }) => {
    const [local, site] = [localSite(scope), publicSite(scope)]
    const plan = await published(scope)
    const path = `/workspace/words/goal/${plan.goalIds[0]}`
    expect(linksOf(await pageOf(local, `/workspace/plans/${plan.slug}/structure`))).toContain(path)
    const told = { wording: 'Das allererste Ziel', address: 'das-allererste' }
    await change(local, path, told)
    expect((await showGoal(asPublic(scope), 'erstes')).goal.wording.words).toBe('Das erste Ziel')
    const difference = await pageOf(local, `${path}/difference`)
    expect(textOf(difference)).toMatch(/Das entfällt: erste Ziel .*Das neu: allererste Ziel/)
    const copies = await pageOf(local, `/workspace/plans/${plan.slug}/copies`)
    expect(linksOf(copies)).toContain(`${path}/difference`)
    const sent = formIn(difference, `${path}/publication`)
    const silent = await local.send(`${path}/publication`, sent)
    expect([silent.status, errorsIn(await silent.text()).map(([name]) => name)]).toEqual([422, ['reason']])
    const reason = 'So hat es der Rat gemeint.'
    const done = await local.send(`${path}/publication`, { ...sent, reason })
    expect(done.status).toBe(303)
    expect(textOf(await pageOf(local, done.headers.get('Location')!))).toContain(sayDrafting('de', 'notice.published'))
    const goal = await showGoal(asPublic(scope), 'das-allererste')
    expect(goal.revisions).toMatchObject([{ reason, before: { wording: 'Das erste Ziel', address: 'erstes' } }])
    expect(textOf(await (await site.ask('/de/goals/das-allererste')).text())).toContain(reason)
    const old = await site.ask('/de/goals/erstes')
    expect([old.status, old.headers.get('Location')]).toEqual([301, '/de/goals/das-allererste'])
    await enter(scope.db, scope.city.id)
    const verbs = await scope.db
      .selectFrom('auditEntry')
      .select('verb')
      .where('recordId', '=', plan.goalIds[0]!)
      .execute()
    const written = ['plan.saveCopy', 'plan.reviseGoal', 'plan.changeAddress', 'plan.reviseWords', 'plan.publishCopy']
    expect(verbs.map(({ verb }) => verb)).toEqual(expect.arrayContaining(written))
  })

  test('of a field and a plan with its term; what is wrong is said', async ({ scope }) => {
    const site = localSite(scope)
    const plan = await published(scope)
    const field = { title: 'Bildung für alle', introduction: 'Zwei\r\n\r\nAbsätze' }
    expect((await publish(site, `/workspace/words/field/${plan.fieldIds[0]}`, field, 'Berichtigt.')).status).toBe(303)
    const path = `/workspace/words/plan/${plan.planId}`
    const term = { title: 'Großer Plan', startsOn: '1.1.2026', endsOn: '31.12.2030' }
    expect((await publish(site, path, term, 'Berichtigt.')).status).toBe(303)
    expect((await showField(scope, 'bildung', plan.slug)).field.introduction.words).toBe('Zwei\n\nAbsätze')
    const { edition } = await showPlan(scope, plan.slug)
    expect([edition.title.words, edition.startsOn, edition.endsOn]).toEqual(['Großer Plan', '2026-01-01', '2030-12-31'])
    const wrong = await change(site, path, { title: '', startsOn: '31.12.2030', endsOn: '1.1.2026', address: '' })
    const html = await wrong.text()
    await expectValidHtml(html)
    expect(errorsIn(html).map(([name]) => name)).toEqual(['title', 'endsOn', 'address'])
    const same = await change(site, path, {})
    expect(errorsIn(await same.text()).map(([, words]) => words)).toEqual([
      expect.stringContaining(sayEditing('de', 'error.revision.nothing_changes')),
    ])
    const goal = `/workspace/words/goal/${plan.goalIds[0]}`
    const taken = await publish(site, goal, { address: 'zweites' }, 'Kürzer.')
    expect([taken.status, textOf(await taken.text())]).toEqual([422, expect.stringContaining('zweites')])
  })

  test('of a draft are saved at once, without reason and address, and leave no trace but the log', async ({
    scope,
  }) => {
    const site = localSite(scope)
    const plan = await drafted(scope, { title: 'Entwurf' })
    const path = `/workspace/words/goal/${plan.goalIds[0]}`
    expect(formIn(await pageOf(site, path), path).address).toBeUndefined()
    const saved = await change(site, path, { wording: 'Anders' })
    expect([saved.status, saved.headers.get('Location')]).toEqual([303, `${path}?notice=notice.saved`])
    expect(await scope.db.selectFrom('planRevision').select('id').execute()).toEqual([])
    expect(await scope.db.selectFrom('planWorkingCopy').select('recordId').execute()).toEqual([])
    const measure = await added(scope, plan)
    expect((await change(site, `/workspace/words/measure/${measure.id}`, { kind: 'permanent_task' })).status).toBe(303)
    expect((await showMeasure(scope, measure.slug)).sheet.kind).toBe('permanent_task')
  })

  test('a working copy that is thrown away leaves what is published as it was', async ({ scope }) => {
    const site = localSite(scope)
    const path = `/workspace/words/goal/${(await published(scope)).goalIds[0]}`
    await change(site, path, { wording: 'Doch nicht' })
    const form = formIn(await pageOf(site, `${path}/difference`), `${path}/discard`)
    const unsure = await site.send(`${path}/discard`, form)
    expect([unsure.status, errorsIn(await unsure.text()).map(([name]) => name)]).toEqual([422, ['sureDiscard']])
    expect((await site.send(`${path}/discard`, { ...form, sureDiscard: 'yes' })).status).toBe(303)
    expect(formIn(await pageOf(site, path), path).wording).toBe('Das erste Ziel')
    expect((await site.ask(`${path}/difference`)).headers.get('Location')).toBe(`${path}?notice=notice.gone`)
  })

  test('no record, no page', async ({ scope }) => {
    const site = localSite(scope)
    for (const where of ['goal/x', 'goal/00000000-0000-0000-0000-000000000000', `haus/${'a'.repeat(36)}`])
      expect([where, (await site.ask(`/workspace/words/${where}`)).status]).toEqual([where, 404])
  })
})
