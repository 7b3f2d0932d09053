/** What everybody reads of published rounds, and where they come to be published. */
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { textOf } from '../../../../test/support/page.ts'
import { nextRound, publishedRound, settle } from '../../../../test/support/published-round.ts'
import { reportingRound } from '../../../../test/support/reported-plan.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import { digestOf } from './verify.ts'

const milestones = (due: string) => [{ title: 'Konzept', due, doneOn: null }]

describe('of published rounds everybody', () => {
  test('reads what moved and what cannot be said, and gets the text that has the checksum', async ({ scope }) => {
    const { slug, measures } = await publishedRound(scope, {
      said: ({ postId, leads }) => ({
        done: leads ? 'Vier Kurse.' : '',
        state: postId === null && leads ? ('returned' as const) : ('approved' as const),
      }),
    })
    const { ask } = publicSite(scope)
    const read = async (path: string) => (await ask(path)).text()
    const page = await read(`/de/reports/${slug}`)
    await expectValidHtml(page)
    expect(textOf(page)).toContain('Maßnahmen, zu denen etwas fehlt: 1 von 4.')
    const file = await ask(`/de/reports/${slug}/snapshot.json`)
    const digest = digestOf(await file.text())
    expect(file.headers.get('X-Snapshot-SHA256')).toBe(digest)
    expect(page).toContain(digest)
    const known = { headers: { 'If-None-Match': file.headers.get('ETag') ?? '' } }
    expect((await ask(`/de/reports/${slug}/snapshot.json`, known)).status).toBe(304)
    expect(digestOf(await read(`/de/reports/${slug}/snapshots/1.json`))).toBe(digest)
    expect((await ask(`/de/reports/${slug}/snapshots/2.json`)).status).toBe(404)
    expect(textOf(await read(`/de/reports/${slug}/gaps`))).toMatch(/Fest der Nachbarn.*Die Antwort ging mit Fragen/s)
    const measure = await read(`/en/reports/${slug}/measures/${measures.reading.slug}`)
    await expectValidHtml(measure)
    expect(textOf(measure)).toContain('Vier Kurse.')
    expect(textOf(await read('/de/reports'))).toContain('Sachstand 2026')
    expect(await read('/sitemap.xml')).toContain(`/de/reports/${slug}`)
    const csv = await read(`/de/reports/${slug}/measures.csv`)
    expect(csv).toContain('B-1;Lesepatinnen;begonnen;fortgeschritten;;12000,00;')
  })

  test('can show its picture elsewhere: in a frame without anything around it, and as a file', async ({ scope }) => {
    const { slug } = await publishedRound(scope)
    const { ask } = publicSite(scope)
    const frame = await ask(`/en/reports/${slug}/embed`)
    expect(frame.headers.get('Content-Security-Policy')).toContain('frame-ancestors *')
    const shown = await frame.text()
    await expectValidHtml(shown)
    expect(shown).not.toContain('<script')
    const file = await ask(`/de/reports/${slug}/progress.svg`)
    expect(file.headers.get('Content-Type')).toContain('image/svg+xml')
    expect(await file.text()).toContain('Musterstadt: Sachstand 2026')
  })

  test('sees on the page of a measure where the last round speaks of it', async ({ scope }) => {
    const { slug, measures } = await publishedRound(scope)
    const page = await (await publicSite(scope).ask(`/de/measures/${measures.reading.slug}`)).text()
    expect(page).toContain(`/de/reports/${slug}/measures/${measures.reading.slug}`)
  })

  test("compares two of them; one that runs is nobody's but those who take part", async ({ scope }) => {
    const first = await publishedRound(scope, { said: { done: 'Eins.', milestones: milestones('2026-06-30') } })
    const second = await nextRound(scope, first.plan.slug, {
      settings: { title: 'Sachstand 2027', dataOn: '2027-10-31', dueOn: '2027-12-18' },
      said: ({ measureId, leads }) => ({
        ...(measureId === first.measures.reading.id && leads ? { status: 'completed', done: 'Zwei.' } : {}),
        ...(leads ? { milestones: milestones('2026-09-30') } : {}),
      }),
      isPublished: false,
    })
    const { ask } = publicSite(scope)
    const workspace = localSite(scope)
    const live = await (await workspace.ask(`/workspace/rounds/${second.slug}/compare`)).text()
    await expectValidHtml(live)
    expect(textOf(live)).toMatch(/1 steht anders da/)
    expect(textOf(live)).toContain('92 Tage später')
    expect((await ask(`/de/reports/${second.slug}/compare`)).status).toBe(404)
    expect((await ask(`/de/reports/${second.slug}`)).status).toBe(404)
    const only = await (await ask(`/de/reports/${first.slug}/compare`)).text()
    expect(textOf(only)).toContain('Es gibt noch keinen zweiten Bericht')
    const { version } = second.round
    const form = { version: String(version), reason: '', sure: 'yes' }
    expect((await workspace.send(`/workspace/rounds/${second.slug}/publish`, form)).status).toBe(303)
    const page = await (await ask(`/de/reports/${second.slug}/compare?show=moved`)).text()
    await expectValidHtml(page)
    expect(textOf(page)).toContain('Lesepatinnen')
    expect(page).not.toContain('B-2 Schwimmkurse')
  })
})

test('who publishes sees what would be, and is told what is in the way beside their words', async ({ scope }) => {
  const { id, slug, round } = await reportingRound(scope, { state: 'editing' })
  await settle(scope, id, 'answered')
  const { ask, send } = localSite(scope)
  const address = `/workspace/rounds/${slug}/publish`
  expect(await (await ask(`/workspace/rounds/${slug}`)).text()).toContain(`href="${address}"`)
  const page = await (await ask(address)).text()
  await expectValidHtml(page)
  expect(textOf(page)).toContain('5 Teile warten noch auf die Freigabe')
  const form = { version: String(round.version), reason: '' }
  const unsure = await send(address, { ...form, reason: 'Eile' })
  expect([unsure.status, await unsure.text()]).toEqual([422, expect.stringContaining('Eile')])
  const waiting = await send(address, { ...form, sure: 'yes' })
  expect([waiting.status, textOf(await waiting.text())]).toEqual([422, expect.stringContaining('warten noch')])
  const published = await send(address, { ...form, sure: 'yes', reason: 'Die Leitung ist krank.' })
  expect(published.headers.get('Location')).toBe(`/workspace/rounds/${slug}/correct?notice=notice.published`)
  const correct = `/workspace/rounds/${slug}/correct`
  expect(await (await ask(`/workspace/rounds/${slug}`)).text()).toContain(`href="${correct}"`)
  const stale = await send(correct, { version: '1', sure: 'yes', reason: 'Tippfehler' })
  expect([stale.status, textOf(await stale.text())]).toEqual([422, expect.stringContaining('nichts geändert')])
})
