import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { pageOf, sampleFile, uploaded } from '../../../../test/support/documents.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { linksOf, textOf } from '../../../../test/support/page.ts'
import { localSite } from '../../../../test/support/site.ts'
import { sayDocument } from './document.messages.ts'

const say = (key: Parameters<typeof sayDocument>[1], values = {}) => sayDocument('de', key, values)

describe('a document', () => {
  test('is uploaded, read and shown with what was understood', { timeout: 30_000 }, async ({ scope }) => {
    const site = localSite(scope)
    await pageOf(site, '/workspace/documents')
    const path = await uploaded(site)
    const html = await pageOf(site, path)
    expect(textOf(html)).toContain(say('document.tree'))
    expect(html).toContain('passage--goal')
    const all = await pageOf(site, '/workspace/documents')
    expect(linksOf(all)).toContain(path)
    await pageOf(site, `${path}?show=doubts`)
    await pageOf(site, `${path}/alike?passage=3&choice=goal`)
  })

  test('is corrected with one press, and the last correction taken back', { timeout: 30_000 }, async ({ scope }) => {
    const site = localSite(scope)
    const path = await uploaded(site)
    const before = await pageOf(site, path)
    const id = path.split('/').at(-1)
    const corrected = await site.send(`/workspace/documents/${id}/corrections`, { passage: '4', choice: 'goal' })
    expect(corrected.headers.get('Location')).toBe(`${path}?part=1&done=4#p4`)
    const after = await pageOf(site, `${path}?part=1&done=4`)
    expect(textOf(after)).toContain(say('says.person'))
    const seen = /name="seen" value="(\d+)"/.exec(after)?.[1] ?? ''
    expect((await site.send(`${path}/undo`, { seen })).status).toBe(303)
    const undone = await pageOf(site, path)
    expect(/<ol class="passages.*<\/ol>/s.exec(undone)?.[0]).toBe(/<ol class="passages.*<\/ol>/s.exec(before)?.[0])
    const again = await site.send(`${path}/undo`, { seen })
    expect([again.status, textOf(await again.text()).includes(say('error.document.nothing_to_undo'))]).toEqual([
      422,
      true,
    ])
  })

  test('is corrected in all that look alike only as was shown, and the doubts stay chosen', {
    timeout: 60_000,
  }, async ({ scope }) => {
    const site = localSite(scope)
    const path = await uploaded(site)
    const html = await pageOf(site, `${path}/alike?passage=4&choice=signpost&show=doubts&sign-mark=on&sign-form=on`)
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(seen).toBe('signpost mark form')
    const rule = { passage: '4', act: 'alike', seen, show: 'doubts', 'sign-mark': 'on', 'sign-form': 'on' }
    const other = await site.send(`${path}/corrections`, { ...rule, choice: 'goal' })
    const anew = other.headers.get('Location')!
    expect(anew).toMatch(/\/alike\?.*choice=goal/)
    expect(textOf(await pageOf(site, anew))).toContain(say('alike.anew'))
    expect(textOf(await pageOf(site, path))).not.toContain(say('says.rule'))
    const done = await site.send(`${path}/corrections`, { ...rule, choice: 'signpost' })
    expect(done.headers.get('Location')).toBe(`${path}?show=doubts&notice=alike#p4`)
    expect(textOf(await pageOf(site, path))).toContain(say('says.rule'))
  })

  test('is rid of a whole chapter with one press on its heading', { timeout: 60_000 }, async ({ scope }) => {
    const site = localSite(scope)
    const body = '<h1>Handlungsfeld 1: Sport</h1><p>Ziele:</p><ul><li>Alle finden einen Verein.</li></ul>'
    const end = '<h1>Umsetzung</h1><p>Der Rat berät.</p><h2>Bericht</h2><p>Einmal im Jahr.</p>'
    const path = await uploaded(site, 'plan.html', `${body}${end}`)
    const before = await pageOf(site, path)
    expect(before).toContain('value="chapter"')
    const done = await site.send(`${path}/corrections`, { passage: '3', act: 'chapter', show: 'doubts' })
    expect(done.headers.get('Location')).toBe(`${path}?show=doubts&done=3#p3`)
    const after = textOf(await pageOf(site, path))
    expect(after).toContain(say('doubts.title', { count: 0 }))
    expect(after).toContain(say('act.undo_what', { what: say('undo.chapter', { choice: say('choice.set-aside') }) }))
  })

  test('is split at all places of a kind, after they were looked at', { timeout: 30_000 }, async ({ scope }) => {
    const site = localSite(scope)
    const words = (nth: number) =>
      `Maßnahme ${nth}: Treff ${nth}\n\nMitwirkende: Verein ${nth} Realisierungszeitraum bis 2027\n\n`
    const path = await uploaded(
      site,
      'geklebt.txt',
      `Handlungsfeld 1: Sport\n\nZiel 1: Alle spielen.\n\n${words(1)}${words(2)}`,
    )
    const html = await pageOf(site, path)
    const [, passage, offset] =
      /data-passage="(\d+)"(?:(?!data-passage).)*<option value="(\d+)">Realisierungszeitraum/s.exec(html)!
    const query = `passage=${passage}&offset=${offset}`
    const preview = textOf(await pageOf(site, `${path}/split-alike?${query}`))
    expect(preview).toContain(say('split_alike.count', { count: 2 }))
    expect(preview).toContain(say('place.words', { value: 'Realisierungszeitraum' }))
    await pageOf(site, `${path}/split-alike?${query}&place=words&chosen=yes`)
    const form = { passage: passage!, offset: offset!, place: 'words', chosen: 'yes', act: 'split-alike' }
    expect((await site.send(`${path}/corrections`, form)).status).toBe(303)
    expect(textOf(await pageOf(site, path))).toContain(say('act.undo_what', { what: say('undo.split-alike') }))
    expect((await site.ask(`${path}/split-alike?passage=${passage}&offset=x`)).status).toBe(302)
  })

  test('becomes a draft', { timeout: 30_000 }, async ({ scope }) => {
    const site = localSite(scope)
    const path = await uploaded(site)
    const refused = await site.send(`${path}/plan`, { title: '', slug: 'Nicht So' })
    const html = await refused.text()
    await expectValidHtml(html)
    expect(refused.status).toBe(422)
    expect(textOf(html)).toContain(say('error.plan.bad_slug'))
    const made = await site.send(`${path}/plan`, { title: 'Plan Grünwerder', slug: 'gruenwerder' })
    expect(made.headers.get('Location')).toBe('/workspace/plans/gruenwerder')
    expect(textOf(await pageOf(site, '/workspace/plans/gruenwerder'))).toContain('Plan Grünwerder')
    expect(linksOf(await pageOf(site, path))).toContain('/workspace/plans/gruenwerder')
  })

  test('leads on to what comes next: a draft, of a new version the comparison', { timeout: 60_000 }, async ({
    scope,
  }) => {
    const site = localSite(scope)
    const plain =
      'Handlungsfeld 1: Sport\n\nZiele:\n\n- Alle finden einen Verein.\n\n- Die Hallen sind für alle offen.\n\nMaßnahme 1: Vereinskarte\n\nFederführung: Sportamt\n\nMaßnahme 2: Hallenzeiten\n\nFederführung: Schulamt\n'
    const page = plain.replace(/.+/g, (words) => `<p>${words}</p>`)
    const path = await uploaded(site, 'sport.html', page)
    const first = await pageOf(site, path)
    expect(textOf(first)).toContain(say('doubts.title', { count: 0 }))
    expect(linksOf(first)).toContain('#draft')
    expect(first.indexOf('id="draft"')).toBeLessThan(first.indexOf('id="compare"'))
    expect(textOf(first)).toContain(say('document.passage', { number: 1 }))
    expect(textOf(first)).not.toContain(say('document.line', { line: 1 }))
    const next = await pageOf(site, await uploaded(site, 'sport-2.html', `${page}<p>Ende.</p>`))
    expect(linksOf(next)).not.toContain('#compare')
    await site.send(`${path}/plan`, { title: 'Sport', slug: 'sport' })
    expect(linksOf(await pageOf(site, '/workspace/plans/sport'))).toContain('/workspace/plans/sport/measures')
    const made = await pageOf(site, path)
    expect(linksOf(made)).toContain('#compare')
    expect(made.indexOf('id="compare"')).toBeLessThan(made.indexOf('id="draft"'))
    expect(textOf(await pageOf(site, await uploaded(site, 'sport.txt', plain)))).toContain(
      say('document.line', { line: 1 }),
    )
  })

  test('teaches the next version of itself, which can be switched off', { timeout: 60_000 }, async ({ scope }) => {
    const site = localSite(scope)
    const path = await uploaded(site)
    await site.send(`${path}/corrections`, { passage: '4', choice: 'set-aside' })
    const text = await readFile(sampleFile('gruenwerder.txt'), 'utf8')
    const next = await uploaded(site, 'neu.txt', `${text}\nEin Satz mehr.\n`)
    expect(next).not.toBe(path)
    const html = await pageOf(site, next)
    expect(textOf(html)).toContain(say('learned.title', { count: 1 }))
    expect((await site.send(`${next}/learned`, { act: 'forget' })).status).toBe(303)
    expect(textOf(await pageOf(site, next))).not.toContain(say('learned.title', { count: 1 }))
    expect(await uploaded(site)).toBe(path)
  })

  test('offers its rules to other documents of the city', { timeout: 60_000 }, async ({ scope }) => {
    const site = localSite(scope)
    const path = await uploaded(site)
    const rule = { passage: '4', act: 'alike', choice: 'signpost', 'sign-mark': 'on', 'sign-form': 'on' }
    expect((await site.send(`${path}/corrections`, rule)).status).toBe(303)
    const other = await uploaded(site, 'moorbach.txt')
    const before = await pageOf(site, other)
    expect(textOf(before)).toContain(say('learned.offer', { count: 1 }))
    expect((await site.send(`${other}/learned`, { act: 'take' })).status).toBe(303)
    expect(textOf(await pageOf(site, other))).toContain(say('learned.title', { count: 1 }))
  })
})
