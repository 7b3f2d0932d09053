import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { errorsIn, formIn, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { type LocalSite, localSite, publicSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { showMeasure } from '../plan.ts'
import { sayWorklist } from './worklist.messages.ts'

async function pageOf(site: Pick<LocalSite, 'ask'>, path: string): Promise<string> {
  const answer = await site.ask(path)
  expect([path, answer.status]).toEqual([path, 200])
  const html = await answer.text()
  await expectValidHtml(html)
  return html
}

const titlesIn = (html: string) =>
  [...html.matchAll(/<th scope="row"[^>]*>(?:<a[^>]*>)?([^<]+)/g)].map(([, title]) => title)
const later = (scope: Scope, minutes: number): Scope => ({
  ...scope,
  now: new Date(scope.now.getTime() + minutes * 60_000),
})

describe('the list of measures', { timeout: 90_000 }, () => {
  test('is filtered, sorted and turned page by page in its address', async ({ scope }) => {
    const plan = await drafted(scope)
    for (let at = 1; at <= 53; at++) {
      await added(scope, plan, {
        title: `Nummer ${at}`,
        number: `A-${at}`,
        priority: at % 10 === 0 ? 'B' : null,
        endsOn: at === 7 ? '2026-12-31' : null,
      })
    }
    const site = localSite(scope)
    const list = `/workspace/plans/${plan.slug}/measures`
    const first = await pageOf(site, list)
    expect(titlesIn(first).slice(0, 3)).toEqual(['Nummer 1', 'Nummer 2', 'Nummer 3'])
    expect([titlesIn(first).length, titlesIn(await pageOf(site, `${list}?page=2`))]).toEqual([
      50,
      ['Nummer 51', 'Nummer 52', 'Nummer 53'],
    ])
    expect(titlesIn(await pageOf(site, `${list}?priority=B`))).toHaveLength(5)
    expect(titlesIn(await pageOf(site, `${list}?sort=end`))[0]).toBe('Nummer 7')
    expect(titlesIn(await pageOf(site, `${list}?words=nummer+1_`))).toEqual([])
    expect(titlesIn(await pageOf(site, `${list}?words=A-53`))).toEqual(['Nummer 53'])
    expect(titlesIn(await pageOf(site, `${list}?field=soziales`))).toEqual([])
    expect(titlesIn(await pageOf(site, `${list}?status=none&page=999&sort=latest&kind=x`))).toHaveLength(3)
    const kept = await site.send(`${list}/views?priority=B&sort=title`, { name: 'Mit Geld', shared: 'yes' })
    const shown = await pageOf(site, kept.headers.get('Location')!)
    expect(shown).toContain(`href="${list}?priority=B&amp;sort=title"`)
    const [path = ''] = /\/workspace\/[^"]*\/remove/.exec(shown) ?? []
    expect(textOf(await pageOf(site, (await site.send(path, {})).headers.get('Location')!))).not.toContain('Mit Geld')
  })

  test('a row is changed in place; a slip is told at its field; the change is undone', async ({ scope }) => {
    const plan = await published(scope)
    const measure = await added(scope, plan, { title: 'Lotsinnen' })
    const list = `/workspace/plans/${plan.slug}/measures`
    const site = localSite(later(scope, 1))
    const row = formIn(await pageOf(site, `${list}?edit=${measure.id}`), `${list}/row?`)
    const wrong = await site.send(`${list}/row?`, { ...row, title: '', endsOn: 'bald' })
    const html = await wrong.text()
    await expectValidHtml(html)
    expect([wrong.status, errorsIn(html).map(([name]) => name)]).toEqual([
      422,
      ['row-endsOn', 'row-title', 'row-reason'],
    ])
    const saved = await site.send(`${list}/row?`, {
      ...row,
      title: 'Lotsen',
      priority: 'A',
      endsOn: '31.12.2027',
      reason: 'Kürzer.',
    })
    expect(saved.status).toBe(303)
    const { sheet, revisions } = await showMeasure(scope, measure.slug)
    expect([sheet.title, sheet.priority, sheet.endsOn, revisions[0]?.reason]).toEqual([
      'Lotsen',
      'A',
      '2027-12-31',
      'Kürzer.',
    ])
    const stale = await site.send(`${list}/row?`, { ...row, title: 'Meins', reason: 'Grund' })
    const conflict = textOf(await stale.text())
    expect([stale.status, conflict]).toEqual([422, expect.stringContaining(sayWorklist('de', 'row.conflict'))])
    expect(conflict).toContain('jetzt: Lotsen')
    const undoing = localSite(later(scope, 2))
    const undo = formIn(await pageOf(undoing, saved.headers.get('Location')!), `${list}/undo?`)
    const undone = await undoing.send(`${list}/undo?`, undo)
    expect(textOf(await pageOf(undoing, undone.headers.get('Location')!))).toContain(sayWorklist('de', 'notice.undone'))
    expect((await showMeasure(scope, measure.slug)).sheet).toMatchObject({
      title: 'Lotsinnen',
      priority: null,
      endsOn: null,
    })
    const again = await undoing.send(`${list}/undo?`, undo)
    expect(again.headers.get('Location')).toContain('notice=too_late')
  })

  test('several are changed at once, all or none, and taken back together', async ({ scope }) => {
    const plan = await published(scope)
    const one = await added(scope, plan, { title: 'Eins', endsOn: '2027-12-31', districts: ['Nord'] })
    const two = await added(scope, plan, { title: 'Zwei', startsOn: '2027-06-01' })
    const list = `/workspace/plans/${plan.slug}/measures`
    const site = localSite(later(scope, 1))
    expect((await site.send(`${list}/many?`, {})).headers.get('Location')).toContain('notice=pick')
    expect((await site.send(`${list}/many/change?`, { [`pick__${'-'.repeat(36)}`]: '1' })).status).toBe(303)
    const chosen = await site.send(`${list}/many?`, { [`pick__${one.id}`]: '1', [`pick__${two.id}`]: '1' })
    const html = await chosen.text()
    await expectValidHtml(html)
    const form = formIn(html, `${list}/many/change?`)
    const wish = { ...form, addDistrict: 'Süd', priority: 'B', reason: 'Neuer Haushalt.' }
    const failing = await site.send(`${list}/many/change?`, { ...wish, endsOn: '1.1.2027' })
    expect([failing.status, (await showMeasure(scope, one.slug)).sheet.districts]).toEqual([422, ['Nord']])
    const changed = await site.send(`${list}/many/change?`, wish)
    expect(changed.headers.get('Location')).toContain('notice=changed&n=2')
    const districts = async () => [
      (await showMeasure(scope, one.slug)).sheet.districts,
      (await showMeasure(scope, two.slug)).sheet.districts,
    ]
    expect(await districts()).toEqual([['Nord', 'Süd'], ['Süd']])
    const stale = await site.send(`${list}/many/change?`, wish)
    expect([stale.status, textOf(await stale.text())]).toEqual([422, expect.stringContaining('Eins')])
    const undoing = localSite(later(scope, 2))
    const undo = formIn(await pageOf(undoing, changed.headers.get('Location')!), `${list}/undo?`)
    expect((await undoing.send(`${list}/undo?`, undo)).headers.get('Location')).toContain('notice=undone')
    expect(await districts()).toEqual([['Nord'], []])
  })

  test('who may not publish writes a working copy, and changes no published measures at once', async ({ scope }) => {
    const plan = await published(scope)
    const measure = await added(scope, plan)
    const editor = await signIn(scope, publicSite(scope), await member(scope, { role: 'editor' }))
    const list = `/workspace/plans/${plan.slug}/measures`
    const row = formIn(await pageOf(editor, `${list}?edit=${measure.id}`), `${list}/row?`)
    expect(row.reason).toBeUndefined()
    const saved = await editor.send(`${list}/row?`, { ...row, title: 'Vorschlag' })
    expect(saved.headers.get('Location')).toContain('notice=copied')
    expect((await showMeasure(scope, measure.slug)).sheet.title).toBe('Lotsinnen')
    expect(textOf(await pageOf(editor, `${list}?copy=yes`))).toContain('Arbeitsfassung')
    const many = await editor.send(`${list}/many/change?`, { [`pick__${measure.id}`]: '1', priority: 'A', reason: 'x' })
    expect(many.status).toBe(403)
    const path = `/workspace/words/measure/${measure.id}`
    expect((await editor.send(`${path}/publication`, { reason: 'x', _seen: '1-1' })).status).toBe(403)
  })
})
