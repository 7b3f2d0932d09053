import { expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import { read } from '../../../platform/transact.ts'
import { findDrafted } from '../drafting/drafted.read.ts'
import { showMeasure, translate } from '../plan.ts'
import { attachedIn } from './attached-words.ts'
import { drawing, pdfFile } from './uploads.fixture.ts'

const digest = 'a'.repeat(64)

test('whatever is sent, nothing answers with a fault of its own, and nothing is kept', { timeout: 60_000 }, async ({
  scope,
  neighbour,
}) => {
  const { id } = await added(scope, await published(scope))
  const local = localSite(scope)
  const path = `/workspace/words/measure/${id}`
  const odd = ['\u0000\ud800', '../../etc/passwd', 'x'.repeat(40_000), "'; drop table plan_file", '<script>1</script>']
  for (const words of odd) {
    for (const act of ['files', 'files/removal', 'cover', 'cover/removal']) {
      const all = {
        title: words,
        url: words,
        alt: words,
        credit: words,
        licence: words,
        _seen: words,
        file: words,
        picture: words,
      }
      expect([act, words.slice(0, 9), (await local.send(`${path}/${act}`, all)).status]).toEqual([
        act,
        words.slice(0, 9),
        422,
      ])
      const broken = { 'Content-Type': 'multipart/form-data; boundary=x', 'Sec-Fetch-Site': 'same-origin' }
      expect((await local.ask(`${path}/${act}`, { method: 'POST', body: words, headers: broken })).status).toBe(400)
    }
    const asked = encodeURIComponent(words.slice(0, 100).toWellFormed())
    for (const place of ['/workspace/files', '/workspace/pictures']) {
      expect([400, 404]).toContain((await local.ask(`${place}/${asked}/${asked}`)).status)
      expect([400, 404]).toContain((await local.ask(`${place}/${digest}/${asked}`)).status)
    }
  }
  for (const name of ['files', 'cover']) {
    expect((await local.send(`/workspace/words/measure/${neighbour.city.id}/${name}`, {})).status).toBe(404)
  }
  for (const width of ['0.webp', '99999.webp', '480.png', '480']) {
    expect((await publicSite(scope).ask(`/pictures/${digest}/${width}`)).status).toBe(404)
  }
  const now = await read(scope, (tx) => findDrafted(tx, 'measure', id))
  expect([now?.copy, attachedIn(now?.words ?? {})]).toEqual([null, []])
  expect(local.lines.filter(({ msg }) => msg === 'bug')).toEqual([])
})

test('a name leads nowhere: it is a word in a header, and its address is made of it', async ({ scope }) => {
  const { id } = await added(scope, await published(scope))
  const local = localSite(scope)
  const names = ['..\\..\\boot\\Bericht .pdf', '../../Größe\u202Efdp.pdf', '"; filename=x.exe;.pdf', 'تقرير.pdf']
  for (const [at, name] of names.entries()) {
    const body = new FormData()
    body.set('file', new File([pdfFile, `%${at}\n%%EOF`], name))
    const path = `/workspace/words/measure/${id}/files`
    const answer = await local.ask(path, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } })
    expect([name, answer.status]).toEqual([name, 303])
  }
  const words = (await read(scope, (tx) => findDrafted(tx, 'measure', id)))?.copy?.words ?? {}
  const urls = attachedIn(words).map(({ url }) => url)
  expect(urls.map((url) => url.split('/').at(-1))).toEqual([
    'bericht.pdf',
    'groessefdp.pdf',
    'filename-x-exe.pdf',
    'datei.pdf',
  ])
  for (const url of urls) {
    const told = (await local.ask(`/workspace${url}`)).headers.get('Content-Disposition')
    expect(told).not.toContain('%E2%80%AE')
    expect(told).toMatch(/^attachment; filename="[a-z-]+\.pdf"; filename\*=UTF-8''[\w%.-]+$/)
  }
})

test('what a picture shows is said in the reader’s language', async ({ scope }) => {
  const { id, slug } = await added(scope, await published(scope))
  const local = localSite(scope)
  const body = new FormData()
  const seen = { _seen: '1-0', alt: 'Eine lila Fläche' }
  for (const [name, said] of Object.entries(seen)) body.set(name, said)
  body.set('picture', new File([new Uint8Array(await drawing('png'))], 'a.png'))
  const path = `/workspace/words/measure/${id}`
  await local.ask(`${path}/cover`, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } })
  expect((await local.send(`${path}/publication`, { _seen: '1-1', reason: 'Bild' })).status).toBe(303)
  const page = await (await local.ask(`/workspace/translations/en/${id}`)).text()
  expect(page).toContain('Eine lila Fläche')
  await translate(scope, [
    { recordId: id, field: 'alt', lang: 'en', words: 'A purple plane', source: 'Eine lila Fläche', state: 'human' },
  ])
  const { cover } = await showMeasure(asPublic(scope, 'en'), slug)
  expect(cover?.alt).toMatchObject({ words: 'A purple plane', lang: 'en' })
})
