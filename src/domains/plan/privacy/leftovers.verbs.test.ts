import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { published } from '../../../../test/support/plans.ts'
import { asIfCommitting } from '../../../../test/support/raw.ts'
import { keepDocument, showDocuments } from '../document.verbs.ts'
import { keepReading } from '../document-read.verbs.ts'
import { keepTable, showTables } from '../table/upload.verbs.ts'
import { dropDocuments, dropRefused, dropUploads } from './leftovers.verbs.ts'

const book = { kind: 'csv', sheets: [] } as const

test('each kind goes by itself, and what is younger stays', async ({ scope }) => {
  const { slug } = await published(scope)
  const on = (day: string) => ({ ...scope, now: new Date(`${day}T12:00:00Z`) })
  for (const day of ['2026-11-02', '2026-11-09']) {
    await keepTable(on(day), slug, { name: `${day}.csv`, book: { ...book, sheets: [] } })
    for (const kind of ['unread', 'refused']) {
      const { id } = await keepDocument(on(day), { name: `${kind}-${day}`, bytes: Buffer.from(kind + day) })
      if (kind === 'refused') await keepReading(on(day), id, { ok: false, code: 'broken' })
    }
  }
  const before = on('2026-11-08').now
  expect(await dropUploads(scope, before)).toBe(1)
  expect(await dropRefused(scope, before)).toBe(1)
  expect((await showTables(scope, slug)).map(({ fileName }) => fileName)).toEqual(['2026-11-09.csv'])
  const names = (await showDocuments(scope)).map(({ name }) => name).sort()
  expect(names).toEqual(['refused-2026-11-09', 'unread-2026-11-02', 'unread-2026-11-09'])
  expect(await dropDocuments(scope, before)).toBe(1)
  expect((await showDocuments(scope)).map(({ name }) => name).sort()).toEqual([
    'refused-2026-11-09',
    'unread-2026-11-09',
  ])
  await asIfCommitting.execute(scope.db)
})
