import { expect } from 'vitest'
import { backupFolder, restore, rowsOf, save } from '../../../../test/support/backups.ts'
import { committingScope, ownerOf, poolOf, test } from '../../../../test/support/city.ts'
import { makeEmptyDatabase } from '../../../../test/support/empty-database.ts'
import { formIn, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { asIfCommitting, changesOf, count, enter } from '../../../../test/support/raw.ts'
import { localSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { findDrafted } from '../drafting/drafted.read.ts'
import { stampOf } from '../drafting/drafted.ts'
import { sayDrafting } from '../drafting/drafting.messages.ts'
import { saveCopy } from '../drafting/working-copy.verbs.ts'
import { dropFiles } from '../privacy/leftovers.verbs.ts'
import { removeFromDraft } from '../removal.verbs.ts'
import { attachFile, removeCover, setCover } from './attach.verbs.ts'
import { withCover } from './attached-words.ts'
import { sayFiles } from './files.messages.ts'
import { takeAttachment, takeCover } from './take-file.ts'
import { drawing, pdfFile } from './uploads.fixture.ts'

async function withFiles(scope: Scope): Promise<string> {
  const { id } = await added(scope, await drafted(scope))
  must(await attachFile(scope, id, must(await takeAttachment({ name: 'Bericht.pdf', bytes: pdfFile })), 'Bericht'))
  const file = must(await takeCover({ name: 'Bild.png', bytes: await drawing('png', 900, 500) }))
  const said = { alt: 'Eine Fläche', credit: '', licence: '' }
  must(await setCover(scope, id, { seen: await stampIn(scope, id), file, said }))
  return id
}

async function stampIn(scope: Scope, id: string): Promise<string> {
  return read(scope, async (tx) => stampOf((await findDrafted(tx, 'measure', id))!))
}

test('a file that nothing names goes when that has been so for a while, and not before', async ({ scope }) => {
  const id = await withFiles(scope)
  const on = (day: number) => ({ ...scope, now: new Date(scope.now.getTime() + day * 86_400_000) })
  const left = async () => {
    await enter(scope.db, scope.city.id)
    return [await count(scope.db, 'plan_file'), await count(scope.db, 'plan_file_width')]
  }
  expect(await dropFiles(on(1), on(1).now)).toBe(0)
  expect(await left()).toEqual([2, 1])
  must(await removeCover(on(1), id, await stampIn(scope, id)))
  // Noticed on the second day; from then on the days count.
  expect([await dropFiles(on(2), on(2).now), await left()]).toEqual([0, [2, 1]])
  expect([await dropFiles(on(40), on(1).now), await left()]).toEqual([0, [2, 1]])
  expect([await dropFiles(on(40), on(10).now), await left()]).toEqual([1, [1, 0]])
  expect((await changesOf(scope, 'plan.clearAway')).map(({ kind, before }) => [kind, before])).toEqual([
    ['file', expect.objectContaining({ name: 'Bild.webp', kind: 'webp' })],
  ])
  await removeFromDraft(on(41), 'measure', id)
  await dropFiles(on(42), on(41).now)
  expect([await dropFiles(on(43), on(43).now), await left()]).toEqual([1, [0, 0]])
  await asIfCommitting.execute(scope.db)
})

test('a version whose files are gone is restored without them, and says so', { timeout: 60_000 }, async ({ scope }) => {
  const id = await withFiles(scope)
  const on = (day: number) => ({ ...scope, now: new Date(scope.now.getTime() + day * 86_400_000) })
  must(await removeCover(on(1), id, await stampIn(scope, id)))
  await dropFiles(on(2), on(2).now)
  expect(await dropFiles(on(40), on(40).now)).toBe(1)
  const [site, path] = [localSite(on(41)), `/workspace/words/measure/${id}`]
  const form = formIn(await (await site.ask(path)).text(), path)
  await site.send(path, { ...form, title: 'Ein anderer' })
  const history = await (await site.ask(`${path}/history`)).text()
  const numbers = [...history.matchAll(/name="number" value="(\d+)"/g)].map(([, number]) => number!)
  // Before the picture was taken away.
  const restored = await site.send(`${path}/restore`, { number: numbers[1]! })
  expect(restored.headers.get('Location')).toBe(`${path}?notice=notice.files_gone`)
  const html = await (await site.ask(restored.headers.get('Location')!)).text()
  expect(textOf(html)).toContain(sayDrafting('de', 'notice.files_gone'))
  expect(formIn(html, path)).toMatchObject({ title: 'Lotsinnen', attachments__0__title: 'Bericht' })
  await asIfCommitting.execute(scope.db)
})

test('a working copy whose picture is gone can be saved', async ({ scope }) => {
  const { id } = await added(scope, await published(scope))
  const now = await read(scope, async (tx) => (await findDrafted(tx, 'measure', id))!)
  const cover = { picture: 'f'.repeat(64), alt: 'Eine Fläche', credit: '', licence: '' }
  must(await saveCopy(scope, 'measure', id, { seen: stampOf(now), words: withCover(now.words, cover) }))
  const [site, path] = [localSite(scope), `/workspace/words/measure/${id}`]
  const html = await (await site.ask(path)).text()
  expect(textOf(html)).toContain(sayFiles('de', 'cover.gone'))
  expect((await site.send(path, { ...formIn(html, path), title: 'Neu' })).status).toBe(303)
})

const archive = backupFolder()

test('a backup carries the bytes along', { timeout: 60_000 }, async () => {
  await withFiles(await committingScope('files'))
  const owner = ownerOf(await poolOf('files'))
  await save(owner, archive('files.zip'))
  const restored = await makeEmptyDatabase('files')
  await restore(archive('files.zip'), restored)
  const [was, is] = [await rowsOf(owner), await rowsOf(restored)]
  for (const table of ['plan_file', 'plan_file_width', 'plan_attachment', 'plan_cover']) {
    expect([table, is[table]]).toEqual([table, was[table]])
    expect([table, is[table]?.length]).not.toEqual([table, 0])
  }
})
