import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { linksOf, textOf } from '../../../../test/support/page.ts'
import { type LocalSite, localSite } from '../../../../test/support/site.ts'
import { projectRoot } from '../../../platform/root.ts'
import { sayDocument } from './document.messages.ts'

const say = (key: Parameters<typeof sayDocument>[1], values = {}) => sayDocument('de', key, values)
const samples = join(projectRoot, 'src/domains/plan/import/samples')

async function upload(site: LocalSite, file: File | null): Promise<Response> {
  const body = new FormData()
  if (file) body.set('file', file)
  return site.ask('/workspace/documents', { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } })
}

/** Uploads a sample and gives its page's address. */
async function uploaded(site: LocalSite, name = 'gruenwerder.txt'): Promise<string> {
  let answer = await upload(site, new File([await readFile(join(samples, name))], name))
  const reading = answer.headers.get('Location')
  while (reading?.includes('/reading/') && (answer.status === 200 || answer.headers.get('Location') === reading)) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    answer = await site.ask(reading)
    if (answer.status === 200) expect(await answer.text()).toContain(say('reading.title'))
  }
  expect(answer.status).toBe(303)
  return answer.headers.get('Location')!.split('?')[0]!
}

async function pageOf(site: LocalSite, path: string, status = 200): Promise<string> {
  const answer = await site.ask(path)
  const html = await answer.text()
  expect([answer.status, answer.status === status ? '' : textOf(html).slice(0, 300)]).toEqual([status, ''])
  await expectValidHtml(html)
  return html
}

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
})
