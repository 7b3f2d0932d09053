import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { added, drafted } from '../../../../test/support/plans.ts'
import { must } from '../../../demo/act.ts'
import { read } from '../../../platform/transact.ts'
import { findDrafted } from '../drafting/drafted.read.ts'
import { stampOf } from '../drafting/drafted.ts'
import { attachFile, setCover } from '../files/attach.verbs.ts'
import { takeAttachment, takeCover } from '../files/take-file.ts'
import { drawing, pdfFile } from '../files/uploads.fixture.ts'
import { showMeasure } from '../plan.ts'
import { broughtBack, rowsOf, sentOut, toldIn, tried, written } from './workfile.fixture.ts'

test('files and pictures outlast the way out and back; a file of elsewhere is not taken', async ({ scope }) => {
  const plan = await drafted(scope)
  const { id, slug } = await added(scope, plan)
  must(await attachFile(scope, id, must(await takeAttachment({ name: 'Bericht.pdf', bytes: pdfFile })), 'Bericht'))
  const file = must(await takeCover({ name: 'Bild.png', bytes: await drawing('png') }))
  const seen = await read(scope, async (tx) => stampOf((await findDrafted(tx, 'measure', id))!))
  must(await setCover(scope, id, { seen, file, said: { alt: 'Eine Fläche', credit: 'Ada', licence: '' } }))
  const before = (await showMeasure(scope, slug)).sheet
  const url = before.attachments[0]?.url ?? ''

  const book = await sentOut(scope, plan.slug)
  expect(rowsOf(book, 'Unterlagen')).toMatchObject([{ Unterlage: 'Bericht', Adresse: url }])
  const other = written(book, 'Unterlagen', 0, { Adresse: url.replace(/[0-9a-f]{64}/, 'f'.repeat(64)) })
  expect(toldIn(await tried(scope, plan.slug, other)).join()).toContain('work.no_address')

  const renamed = written(book, 'Maßnahmen', 0, { Kontakt: 'Telefon 0555' })
  must(await broughtBack(scope, plan.slug, written(renamed, 'Unterlagen', 0, { Unterlage: 'Der Bericht' })))
  expect((await showMeasure(scope, slug)).sheet).toEqual({
    ...before,
    contact: 'Telefon 0555',
    attachments: [{ title: 'Der Bericht', url }],
  })
})
