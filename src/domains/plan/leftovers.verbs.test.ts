import { expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { published } from '../../../test/support/plans.ts'
import { asIfCommitting } from '../../../test/support/raw.ts'
import { keepDocument, showDocuments } from './document.verbs.ts'
import { keepReading } from './document-read.verbs.ts'
import { clearAway } from './leftovers.verbs.ts'
import { keepTable, showTables } from './table/upload.verbs.ts'

const book = { kind: 'csv', sheets: [] } as const

test('what was left lying goes after a week; documents that can be read stay', async ({ scope }) => {
  const { slug } = await published(scope)
  const on = (day: string) => ({ ...scope, now: new Date(`${day}T12:00:00Z`) })
  for (const day of ['2026-11-02', '2026-11-09']) {
    await keepTable(on(day), slug, { name: `${day}.csv`, book: { ...book, sheets: [] } })
    for (const kind of ['unread', 'refused']) {
      const { id } = await keepDocument(on(day), { name: `${kind}-${day}`, bytes: Buffer.from(kind + day) })
      if (kind === 'refused') await keepReading(on(day), id, { ok: false, code: 'broken' })
    }
  }
  await clearAway(on('2026-11-15'))
  expect((await showTables(scope, slug)).map(({ fileName }) => fileName)).toEqual(['2026-11-09.csv'])
  const names = (await showDocuments(scope)).map(({ name }) => name).sort()
  expect(names).toEqual(['refused-2026-11-09', 'unread-2026-11-02', 'unread-2026-11-09'])
  await asIfCommitting.execute(scope.db)
})
