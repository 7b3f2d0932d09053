import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { pageOf } from '../../../../test/support/documents.ts'
import { elementsOf, errorsIn, formIn, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { asIfCommitting } from '../../../../test/support/raw.ts'
import { type LocalSite, localSite, publicSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { sayEditing } from '../editing/editing.messages.ts'
import { showMeasure } from '../plan.ts'
import { sayFiles } from './files.messages.ts'
import { drawing, pdfFile, photograph, wordFile } from './uploads.fixture.ts'

const papers = (id: string) => `/workspace/words/measure/${id}/files`
const cover = (id: string) => `/workspace/words/measure/${id}/cover`

const fileOf = (name: string, bytes: Buffer) => new File([new Uint8Array(bytes)], name)

/** Sends a form with a file, as a browser does. */
async function bring(
  site: LocalSite,
  path: string,
  field: string,
  file: File | null,
  words: Record<string, string> = {},
) {
  const body = new FormData()
  for (const [name, said] of Object.entries(words)) body.set(name, said)
  body.set(field, file ?? new File([], ''))
  return site.ask(path, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } })
}

const seenOn = (html: string, path: string) => ({ _seen: formIn(html, path)._seen ?? '' })

async function publish(site: LocalSite, id: string) {
  const path = `/workspace/words/measure/${id}`
  const form = formIn(await pageOf(site, `${path}/difference`), `${path}/publication`)
  const answer = await site.send(`${path}/publication`, { ...form, reason: 'Es gibt jetzt ein Konzept.' })
  expect(answer.headers.get('Location')).toBe(`${path}?notice=notice.published`)
}

const attachmentsOf = async (scope: Scope, slug: string) => (await showMeasure(asPublic(scope), slug)).sheet.attachments

describe('a file of a published measure', { timeout: 60_000 }, () => {
  test('stands in the working copy, and is everybody’s when that is published', async ({ scope, neighbour }) => {
    const plan = await published(scope)
    const { id, slug } = await added(scope, plan, { goalIds: [plan.goalIds[2]!, plan.goalIds[0]!] })
    const [local, site] = [localSite(scope), publicSite(scope)]
    const word = await wordFile()
    const name = 'Konzept für\'s „Café".docx'
    const answer = await bring(local, papers(id), 'file', fileOf(name, word), { title: 'Das Konzept' })
    expect(answer.headers.get('Location')).toBe(`${papers(id)}?notice=notice.attached`)
    const page = await pageOf(local, answer.headers.get('Location')!)
    expect(textOf(page)).toContain(sayFiles('de', 'notice.attached'))
    expect(textOf(page)).toMatch(/Das Konzept DOCX, \d+ kB/)
    const seen = linksOf(page).find((one) => one.startsWith('/workspace/files/'))!
    const address = seen.replace('/workspace', '')
    expect(address).toMatch(/^\/files\/[0-9a-f]{64}\/konzept-fuer-s-cafe\.docx$/)

    // Not yet public: neither on the page nor by its address.
    expect(await attachmentsOf(scope, slug)).toEqual([])
    expect((await site.ask(address)).status).toBe(404)
    expect((await local.ask(seen)).status).toBe(200)
    expect(textOf(await pageOf(local, `/workspace/words/measure/${id}/difference`))).toContain(
      'Das Konzept · konzept-fuer-s-cafe.docx',
    )

    await publish(local, id)
    expect(await attachmentsOf(scope, slug)).toEqual([{ title: 'Das Konzept', url: address }])
    expect((await showMeasure(asPublic(scope), slug)).sheet.goalIds).toEqual([plan.goalIds[2], plan.goalIds[0]])
    const shown = await site.ask(`/de/measures/${slug}`)
    const html = await shown.text()
    expect(linksOf(html)).toContain(address)
    expect(textOf(html)).toMatch(/Das Konzept DOCX, \d+ kB/)
    const file = await site.ask(address)
    expect(Buffer.from(await file.arrayBuffer()).equals(word)).toBe(true)
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition':
        'attachment; filename="konzept-fuer-s-cafe.docx"; ' +
        "filename*=UTF-8''Konzept%20f%C3%BCr%27s%20%E2%80%9ECaf%C3%A9%22.docx",
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=86400, immutable',
    })
    const again = await site.ask(address, { headers: { 'If-None-Match': file.headers.get('ETag')! } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const api = await (await site.ask(`/api/v1/measures/${slug}`)).json()
    expect(api.attachments).toEqual([{ title: 'Das Konzept', url: `https://plan.musterstadt.example${address}` }])
    for (const wrong of [address.replace('konzept', 'anders'), address.replace(/[0-9a-f]{64}/, 'f'.repeat(64))]) {
      expect((await site.ask(wrong)).status).toBe(404)
    }
    expect((await publicSite(neighbour).ask(address)).status).toBe(404)
    expect((await localSite(neighbour).ask(seen)).status).toBe(404)
    await asIfCommitting.execute(scope.db)
  })

  test('goes with the sheet’s next version, stays in the history, and comes back with it', async ({ scope }) => {
    const { id, slug } = await added(scope, await published(scope))
    const [local, site] = [localSite(scope), publicSite(scope)]
    await bring(local, papers(id), 'file', new File([pdfFile], 'Bericht.pdf'))
    await publish(local, id)
    const url = (await attachmentsOf(scope, slug))[0]?.url ?? ''
    // By its form the sheet is saved with the file as it stands there.
    const sheet = `/workspace/words/measure/${id}`
    const form = formIn(await pageOf(local, sheet), sheet)
    expect(form).toMatchObject({ attachments__0__title: 'Bericht', attachments__0__url: url })
    expect((await local.send(sheet, { ...form, title: 'Lotsen' })).status).toBe(303)
    await publish(local, id)
    expect(await attachmentsOf(scope, slug)).toEqual([{ title: 'Bericht', url }])

    const removal = `${papers(id)}/removal`
    // What is done at one moment is told as one act.
    const later = localSite({ ...scope, now: new Date(scope.now.getTime() + 60_000) })
    await later.send(removal, formIn(await pageOf(later, papers(id)), removal))
    expect((await site.ask(url)).status).toBe(200)
    await publish(later, id)
    expect([await attachmentsOf(scope, slug), (await site.ask(url)).status]).toEqual([[], 404])
    const history = await pageOf(later, `${sheet}/history`)
    expect(textOf(history)).toMatch(/Unterlagen entfällt: bericht\.pdf · Bericht/)
    await later.send(`${sheet}/restore`, formIn(history, `${sheet}/restore`))
    await publish(later, id)
    expect([await attachmentsOf(scope, slug), (await site.ask(url)).status]).toEqual([[{ title: 'Bericht', url }], 200])
  })

  test('of a draft is attached at once, and nobody outside gets it', async ({ scope }) => {
    const { id } = await added(scope, await drafted(scope))
    const local = localSite(scope)
    await bring(local, papers(id), 'file', new File([pdfFile], 'Bericht.pdf'))
    const seen = linksOf(await pageOf(local, papers(id))).find((one) => one.startsWith('/workspace/files/'))!
    expect((await local.ask(seen)).status).toBe(200)
    expect((await publicSite(scope).ask(seen.replace('/workspace', ''))).status).toBe(404)
    await asIfCommitting.execute(scope.db)
  })

  test('that is none is refused at its field, in words; what was typed stays', async ({ scope }) => {
    const { id } = await added(scope, await published(scope))
    const local = localSite(scope)
    const say = (code: string, values = {}) => sayEditing('de', `error.${code}` as 'error.file.missing', values)
    const tries: [File | null, string][] = [
      [null, say('file.missing')],
      [new File([''], 'leer.pdf'), say('file.is.empty')],
      [new File(['<html><script>1</script>'], 'Konzept.pdf', { type: 'application/pdf' }), say('file.is.html')],
      [new File([pdfFile], 'Konzept.docx'), say('file.named_otherwise', { name: 'Konzept.docx', kind: 'PDF' })],
    ]
    for (const [file, words] of tries) {
      const answer = await bring(local, papers(id), 'file', file, { title: 'Mein Titel' })
      const html = await answer.text()
      expect([answer.status, errorsIn(html)]).toEqual([422, [['file', words]]])
      expect(formIn(html, papers(id)).title).toBe('Mein Titel')
      expect(textOf(html)).toContain(sayFiles('de', 'file.again'))
    }
    const huge = await bring(local, papers(id), 'file', new File([Buffer.alloc(21_000_000)], 'a.txt'))
    expect(huge.status).toBe(413)
    const twice = () => bring(local, papers(id), 'file', new File([pdfFile], 'anders.pdf'))
    expect((await twice()).status).toBe(303)
    expect(errorsIn(await (await twice()).text())).toEqual([['file', say('file.already')]])
    expect(local.lines.filter(({ msg }) => msg === 'bug')).toEqual([])
  })
})

describe('the cover of a measure', { timeout: 60_000 }, () => {
  const said = { alt: 'Eine grüne Fläche', credit: 'Foto: Ada Arndt', licence: 'CC BY 4.0' }

  test('says what it shows, and is there in the size that a screen needs', async ({ scope }) => {
    const { id, slug } = await added(scope, await published(scope))
    const [local, site] = [localSite(scope), publicSite(scope)]
    const photo = fileOf('Foto.jpg', await photograph())
    const silent = await bring(local, cover(id), 'picture', photo, { ...said, alt: ' ' })
    const html = await silent.text()
    expect([silent.status, errorsIn(html).map(([name]) => name)]).toEqual([422, ['alt']])
    expect(formIn(html, cover(id))).toMatchObject({ credit: said.credit, licence: said.licence })
    const none = await bring(local, cover(id), 'picture', null, said)
    expect(errorsIn(await none.text()).map(([name]) => name)).toEqual(['picture'])
    const paper = await bring(local, cover(id), 'picture', new File([pdfFile], 'Foto.pdf'), said)
    expect(errorsIn(await paper.text())).toEqual([
      ['picture', sayEditing('de', 'error.file.no_picture', { kind: 'PDF' })],
    ])

    const seen = seenOn(html, cover(id))
    const set = await bring(local, cover(id), 'picture', photo, { ...said, ...seen })
    expect(set.headers.get('Location')).toBe(`${papers(id)}?notice=notice.cover`)
    const [preview] = elementsOf(await pageOf(local, papers(id)), 'img')
    expect([preview?.alt, (await local.ask(preview!.src!)).status]).toEqual([said.alt, 200])
    expect((await site.ask(preview!.src!.replace('/workspace', ''))).status).toBe(404)
    await publish(local, id)

    const shown = await pageOf({ ...local, ask: site.ask }, `/de/measures/${slug}`)
    const [img] = elementsOf(shown, 'img')
    expect(img).toMatchObject({ alt: said.alt, width: '1067', height: '1600', loading: 'lazy' })
    expect(img!.srcset!.split(', ').map((one) => one.split(' ')[1])).toEqual(['480w', '960w', '1067w'])
    expect(textOf(shown)).toContain('Foto: Ada Arndt · CC BY 4.0')
    for (const one of img!.srcset!.split(', ')) {
      const picture = await site.ask(one.split(' ')[0]!)
      const bytes = Buffer.from(await picture.arrayBuffer())
      expect([picture.status, picture.headers.get('Content-Type'), bytes.toString('latin1', 8, 12)]).toEqual([
        200,
        'image/webp',
        'WEBP',
      ])
      expect(bytes.includes('Ada Arndt')).toBe(false)
    }
    const api = await (await site.ask(`/api/v1/measures/${slug}`)).json()
    expect(api.cover).toMatchObject({ width: 1067, height: 1600, alt: { words: said.alt }, licence: 'CC BY 4.0' })
    await asIfCommitting.execute(scope.db)
  })

  test('is of whoever looked at it last: a second person sees the first one’s and chooses', async ({ scope }) => {
    const { id } = await added(scope, await published(scope))
    const local = localSite(scope)
    const seen = seenOn(await pageOf(local, papers(id)), cover(id))
    const first = await bring(local, cover(id), 'picture', fileOf('a.png', await drawing('png')), {
      ...said,
      ...seen,
    })
    expect(first.status).toBe(303)
    const file = fileOf('b.webp', await drawing('webp', 200))
    const second = await bring(local, cover(id), 'picture', file, { ...said, ...seen, alt: 'Etwas anderes' })
    const html = await second.text()
    expect([second.status, errorsIn(html)]).toEqual([
      422,
      [['picture', sayEditing('de', 'error.file.changed_meanwhile')]],
    ])
    expect(elementsOf(html, 'img')[0]?.alt).toBe(said.alt)
    expect(formIn(html, cover(id)).alt).toBe('Etwas anderes')
    const now = seenOn(html, cover(id))
    expect((await bring(local, cover(id), 'picture', null, { ...said, ...now, alt: 'Etwas anderes' })).status).toBe(303)
    // The sheet's form has its words, too.
    const sheet = `/workspace/words/measure/${id}`
    const form = formIn(await pageOf(local, sheet), sheet)
    expect(form.cover__0__alt).toBe('Etwas anderes')
    const mute = await local.send(sheet, { ...form, cover__0__alt: '' })
    expect(errorsIn(await mute.text()).map(([name]) => name)).toEqual(['cover__0__alt'])
    const removal = `${cover(id)}/removal`
    await local.send(removal, formIn(await pageOf(local, papers(id)), removal))
    expect(elementsOf(await pageOf(local, papers(id)), 'img')).toEqual([])
  })
})
