import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { committingScope, test } from '../../../test/support/city.ts'
import { asIfCommitting, count, enter } from '../../../test/support/raw.ts'
import type { Scope } from '../../platform/scope.ts'
import { openReadingDesk } from './document/reading.desk.ts'
import { keepDocument, showDocument, showDocumentFile, showDocumentLine, showDocuments } from './document.verbs.ts'
import { keepReading } from './document-read.verbs.ts'
import type { SourceDocument } from './import/passage.ts'
import { readSource } from './import/readers/read-source.ts'

const file = (text: string) => ({ name: 'plan.txt', bytes: Buffer.from(text) })
const text = 'Handlungsfeld Sport\n\nZiele:\n- Hallen stehen allen offen\n'
const noBug = (error: unknown) => {
  throw error
}

async function sourceOf(words: string): Promise<SourceDocument> {
  const read = await readSource(file(words))
  if (!read.ok) throw new Error(read.code)
  return read.value
}

describe('a document that is brought', () => {
  test('is kept before it is read, whole or not at all', async ({ scope }) => {
    const { id } = await keepDocument(scope, file(text))
    expect(await showDocumentLine(scope, id)).toMatchObject({ isRead: false, refusal: null, corrections: 0 })
    expect(Buffer.from((await showDocumentFile(scope, id)).bytes).toString()).toBe(text)
    await expect(showDocument(scope, id)).rejects.toThrow('document')
    await asIfCommitting.execute(scope.db)
    expect(await keepDocument(scope, file(text))).toEqual({ id })
  })

  test('is read at the desk, whether or not somebody waits', async ({ scope }) => {
    const { id } = await keepDocument(scope, file(text))
    const desk = openReadingDesk()
    const job = desk.begin(scope, id, noBug)
    expect(desk.begin(scope, id, noBug)).toBe(job)
    await job.ended
    expect(desk.look(id)).toBeUndefined()
    expect((await showDocument(scope, id)).source.passages).toHaveLength(3)
    await asIfCommitting.execute(scope.db)
  })

  test('waits at the desk for those before it, and all of them are read', async () => {
    // One is kept while the next is begun: as in life, each in a transaction of its own.
    const scope = await committingScope('desk')
    const ids: string[] = []
    for (const nth of [1, 2, 3, 4, 5]) ids.push((await keepDocument(scope, file(`${text}- Ziel ${nth} gilt\n`))).id)
    const desk = openReadingDesk()
    await Promise.all(ids.map((id) => desk.begin(scope, id, noBug).ended))
    expect((await showDocuments(scope)).filter(({ isRead }) => isRead)).toHaveLength(5)
  })

  test('stays unread when the desk is closed, and can be read later', async ({ scope }) => {
    const { id } = await keepDocument(scope, file(text))
    const desk = openReadingDesk()
    desk.begin(scope, id, noBug)
    await desk.close()
    expect(await showDocumentLine(scope, id)).toMatchObject({ isRead: false, refusal: null })
    await desk.begin(scope, id, noBug).ended
    expect(await showDocumentLine(scope, id)).toMatchObject({ isRead: true })
  })

  test('that cannot be read leaves its name and the reason, not its bytes', async ({ scope }) => {
    const { id } = await keepDocument(scope, file('%PDF-1.4 nonsense'))
    await openReadingDesk().begin(scope, id, noBug).ended
    expect(await showDocumentLine(scope, id)).toMatchObject({ isRead: false, refusal: { code: 'broken' } })
    await expect(showDocumentFile(scope, id)).rejects.toThrow('document')
    expect(await bytesKept(scope)).toBe(0)
    const again = await keepDocument(scope, file('%PDF-1.4 nonsense'))
    expect(again.id).not.toBe(id)
    await asIfCommitting.execute(scope.db)
  })

  test('tells what goes wrong at the desk, and can be read again', async ({ scope }) => {
    const told: unknown[] = []
    const id = '00000000-0000-4000-8000-000000000000'
    await openReadingDesk().begin(scope, id, (error) => told.push(error)).ended
    expect(told).toEqual([expect.objectContaining({ name: 'NotFound' })])
  })
})

describe('what was read', () => {
  test('is never read otherwise, not even by raw SQL', async ({ scope }) => {
    const { id } = await keepDocument(scope, file(text))
    await keepReading(scope, id, { ok: true, value: await sourceOf(text) })
    await keepReading(scope, id, { ok: true, value: await sourceOf('Etwas anderes') })
    await keepReading(scope, id, { ok: false, code: 'broken' })
    await enter(scope.db, scope.city.id)
    const changed = await sql`update plan_document set source = '{}', name = 'x'`.execute(scope.db)
    expect(changed.numAffectedRows).toBe(0n)
    expect(await showDocument(scope, id)).toMatchObject({ name: 'plan.txt', source: { passages: [{}, {}, {}] } })
  })

  test('is not the neighbour’s', async ({ scope, neighbour }) => {
    const { id } = await keepDocument(scope, file(text))
    await keepReading(neighbour, id, { ok: true, value: await sourceOf(text) })
    expect(await showDocumentLine(scope, id)).toMatchObject({ isRead: false })
    await expect(showDocumentLine(neighbour, id)).rejects.toThrow('document')
  })
})

async function bytesKept(scope: Scope): Promise<number> {
  await enter(scope.db, scope.city.id)
  expect(await count(scope.db, 'plan_document')).toBeGreaterThan(0)
  const { rows } = await sql<{
    sum: number
  }>`select coalesce(sum(length(bytes)), 0)::int as sum from plan_document`.execute(scope.db)
  return rows[0]?.sum ?? -1
}
