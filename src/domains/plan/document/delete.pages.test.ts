import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { formIn, linksOf, textOf } from '../../../../test/support/page.ts'
import { asIfCommitting, enter } from '../../../../test/support/raw.ts'
import { type LocalSite, localSite } from '../../../../test/support/site.ts'
import { projectRoot } from '../../../platform/root.ts'
import type { Scope } from '../../../platform/scope.ts'
import { keepDocument } from '../document.verbs.ts'
import { correctReading } from '../document-correct.verbs.ts'
import { keepReading } from '../document-read.verbs.ts'
import { readSource } from '../import/readers/read-source.ts'
import type { Correction } from './correction.ts'
import { sayDocument } from './document.messages.ts'

const samples = join(projectRoot, 'src/domains/plan/import/samples')
const rule: Correction = { kind: 'alike', passage: '4', choice: 'signpost', signs: ['mark:none', 'form:text'] }

async function kept(scope: Scope, name: string): Promise<string> {
  const file = { name, bytes: await readFile(join(samples, name)) }
  const { id } = await keepDocument(scope, file)
  const read = await readSource(file)
  await keepReading(scope, id, read)
  return id
}

async function pageOf(site: LocalSite, path: string): Promise<string> {
  const answer = await site.ask(path)
  expect(answer.status).toBe(200)
  const html = await answer.text()
  await expectValidHtml(html)
  return html
}

/** Rows that are left of documents, by table. */
async function left(scope: Scope) {
  await enter(scope.db, scope.city.id)
  const { rows } = await sql<Record<string, number>>`select (select count(*)::int from plan_document) as documents,
    (select count(*)::int from plan_correction) as corrections,
    (select count(*)::int from plan_document_use) as uses, (select count(*)::int from plan_rule) as rules`.execute(
    scope.db,
  )
  return rows[0]
}

describe('a document', () => {
  test('is deleted whole, after the person was asked; the plan made of it stays', async ({ scope }) => {
    const site = localSite(scope)
    const id = await kept(scope, 'gruenwerder.txt')
    await correctReading(scope, id, rule)
    const path = `/workspace/documents/${id}`
    const made = await site.send(`${path}/plan`, { title: 'Plan Grünwerder', slug: 'gruenwerder' })
    expect(made.status).toBe(303)
    expect(linksOf(await pageOf(site, path))).toContain(`${path}/delete`)

    const asked = await pageOf(site, `${path}/delete`)
    expect(textOf(asked)).toContain('Plan Grünwerder')
    expect(await left(scope)).toEqual({ documents: 1, corrections: 1, uses: 1, rules: 0 })
    expect(formIn(asked, `${path}/delete`)).toEqual({ rules: 'forget' })

    const done = await site.send(`${path}/delete`, formIn(asked, `${path}/delete`))
    expect(done.headers.get('Location')).toBe('/workspace/documents?notice=deleted')
    expect(textOf(await pageOf(site, done.headers.get('Location')!))).toContain(sayDocument('de', 'documents.deleted'))
    expect(await left(scope)).toEqual({ documents: 0, corrections: 0, uses: 0, rules: 0 })
    for (const gone of [path, `${path}/file`, `${path}/delete`]) expect((await site.ask(gone)).status).toBe(404)
    expect((await site.send(`${path}/delete`, {})).status).toBe(404)
    expect(textOf(await pageOf(site, '/workspace/plans/gruenwerder'))).toContain('Plan Grünwerder')
    await asIfCommitting.execute(scope.db)
    const entry = await scope.db
      .selectFrom('auditEntry')
      .select(['verb', 'recordId'])
      .orderBy('number', 'desc')
      .execute()
    expect(entry[0]).toEqual({ verb: 'plan.deleteDocument', recordId: id })
  })

  test('leaves its rules where the person wants it, and they can be forgotten later', async ({ scope }) => {
    const site = localSite(scope, { lang: 'en' })
    const [id, other] = [await kept(scope, 'gruenwerder.txt'), await kept(scope, 'moorbach.txt')]
    await correctReading(scope, id, rule)
    const offer = sayDocument('en', 'learned.offer', { count: 1 })
    expect(textOf(await pageOf(site, `/workspace/documents/${other}`))).toContain(offer)
    await site.send(`/workspace/documents/${id}/delete`, { rules: 'keep' })
    expect(await left(scope)).toMatchObject({ documents: 1, rules: 1 })
    expect(textOf(await pageOf(site, `/workspace/documents/${other}`))).toContain(offer)
    expect(textOf(await pageOf(site, '/workspace/documents'))).toContain(
      sayDocument('en', 'documents.rules', { count: 1 }),
    )

    const forgotten = await site.send('/workspace/documents/rules/forget', {})
    expect(textOf(await pageOf(site, forgotten.headers.get('Location')!))).toContain(
      sayDocument('en', 'documents.forgotten'),
    )
    expect(await left(scope)).toMatchObject({ rules: 0 })
    expect(textOf(await pageOf(site, `/workspace/documents/${other}`))).not.toContain(offer)
    await asIfCommitting.execute(scope.db)
  })

  test('of which there is a later version goes alone', async ({ scope }) => {
    const id = await kept(scope, 'gruenwerder.txt')
    const text = `${await readFile(join(samples, 'gruenwerder.txt'), 'utf8')}\nEin Satz mehr.\n`
    const next = await keepDocument(scope, { name: 'neu.txt', bytes: Buffer.from(text) })
    await keepReading(scope, next.id, await readSource({ name: 'neu.txt', bytes: Buffer.from(text) }))
    await enter(scope.db, scope.city.id)
    const versionOf = () => scope.db.selectFrom('planDocument').select('versionOf').where('id', '=', next.id).execute()
    expect(await versionOf()).toEqual([{ versionOf: id }])
    expect((await localSite(scope).send(`/workspace/documents/${id}/delete`, {})).status).toBe(303)
    expect(await versionOf()).toEqual([{ versionOf: null }])
    await asIfCommitting.execute(scope.db)
  })

  test('that is not read yet, or could not be, is deleted as well', async ({ scope }) => {
    const site = localSite(scope)
    const unread = await keepDocument(scope, { name: 'a.txt', bytes: Buffer.from('a') })
    const refused = await keepDocument(scope, { name: 'b.txt', bytes: Buffer.from('b') })
    await keepReading(scope, refused.id, { ok: false, code: 'broken' })
    for (const { id } of [unread, refused]) {
      expect(linksOf(await pageOf(site, `/workspace/documents/${id}`))).toContain(`/workspace/documents/${id}/delete`)
      await pageOf(site, `/workspace/documents/${id}/delete`)
      expect((await site.send(`/workspace/documents/${id}/delete`, {})).status).toBe(303)
    }
    expect(await left(scope)).toMatchObject({ documents: 0 })
  })

  test('of another city is not found, and stays', async ({ scope, neighbour }) => {
    const id = await kept(scope, 'gruenwerder.txt')
    expect((await localSite(neighbour).send(`/workspace/documents/${id}/delete`, {})).status).toBe(404)
    expect(await left(scope)).toMatchObject({ documents: 1 })
  })
})
