import { describe, expect, test } from 'vitest'
import { committingScope } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { formIn, textOf } from '../../../../test/support/page.ts'
import { published } from '../../../../test/support/plans.ts'
import { localSite } from '../../../../test/support/site.ts'
import { ok, type refused } from '../../../platform/outcome.ts'
import { importDesk, openImportDesk } from './import.desk.ts'
import { csvFile } from './table.fixture.ts'

const silent = () => {}

describe('an import under way', () => {
  test('is seen by its own city alone, tells how far it is, and is not begun twice', async () => {
    const desk = openImportDesk<ReturnType<typeof ok<number>>>()
    const { promise, resolve } = Promise.withResolvers<number>()
    let runs = 0
    const begin = () =>
      desk.begin(
        { id: 'one', cityId: 'here', of: 9 },
        async (onWritten) => {
          runs += 1
          onWritten(4)
          return ok(await promise)
        },
        silent,
      )
    const job = begin()
    expect(begin()).toBe(job)
    expect(desk.look('one', 'there')).toBeUndefined()
    expect(desk.look('one', 'here')).toMatchObject({ written: 4, of: 9, outcome: null })
    resolve(9)
    await desk.close()
    expect(desk.look('one', 'here')?.outcome).toEqual(ok(9))
    expect(runs).toBe(1)
    desk.forget('one')
    expect(desk.look('one', 'here')).toBeUndefined()
  })

  test('that breaks off says so, to the page and to the log', async () => {
    const desk = openImportDesk<ReturnType<typeof refused>>()
    const heard: unknown[] = []
    const job = desk.begin(
      { id: 'one', cityId: 'here', of: 1 },
      async () => Promise.reject(new Error('away')),
      (error) => heard.push(error),
    )
    await job.ended
    expect(job.outcome).toBe('failed')
    expect(heard).toHaveLength(1)
  })
})

test('a large table is taken over while a page says how far it is', async () => {
  const scope = await committingScope('large')
  const { slug } = await published(scope)
  const site = localSite(scope)
  const lines = Array.from({ length: 301 }, (_, at) => `${at};Maßnahme ${at};B1`)
  const { name, bytes } = csvFile('Liste.csv', ['Nr.;Maßnahme;Ziel', ...lines].join('\n'))
  const body = new FormData()
  body.append('file', new File([bytes as never], name))
  const own = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } }
  const columns = (await site.ask(`/workspace/plans/${slug}/table`, own)).headers.get('Location') ?? ''
  const preview = `${columns}/preview`
  const { seen = '' } = formIn(await (await site.ask(preview)).text(), preview)
  const begun = await site.send(preview, { seen, step: 'import' })
  expect(begun.headers.get('Location')).toBe(`${columns}/progress`)
  const look = await site.ask(`${columns}/progress`)
  expect(look.headers.get('Refresh')).toBe('1')
  const html = await look.text()
  await expectValidHtml(html)
  expect(textOf(html)).toMatch(/\d+ von 301 Maßnahmen geschrieben/)
  await importDesk.close()
  const done = await site.ask(`${columns}/progress`)
  expect(done.headers.get('Location')).toBe(`/workspace/plans/${slug}/table?added=301&changed=0`)
  expect((await site.ask(`${columns}/progress`)).headers.get('Location')).toBe(`/workspace/plans/${slug}/table`)
})
