import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readingDesk } from '../../src/domains/plan/document/reading.desk.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { expectValidHtml } from './html-validity.ts'
import { textOf } from './page.ts'
import type { LocalSite } from './site.ts'

/** Where an invented plan stands that is there to be uploaded. */
export const sampleFile = (name: string): string => join(projectRoot, 'src/domains/plan/import/samples', name)

export async function upload(site: LocalSite, file: File | null): Promise<Response> {
  const body = new FormData()
  if (file) body.set('file', file)
  return site.ask('/workspace/documents', { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } })
}

/** Uploads a document and gives its page's address, once it is read or refused. */
export async function uploaded(site: LocalSite, name = 'gruenwerder.txt', bytes?: BlobPart): Promise<string> {
  const answer = await upload(site, new File([bytes ?? (await readFile(sampleFile(name)))], name))
  expect(answer.status).toBe(303)
  const path = answer.headers.get('Location')!
  await readingDesk.look(path.split('/').at(-1)!)?.ended
  return path
}

export async function pageOf(site: LocalSite, path: string, status = 200): Promise<string> {
  const answer = await site.ask(path)
  const html = await answer.text()
  expect([answer.status, answer.status === status ? '' : textOf(html).slice(0, 300)]).toEqual([status, ''])
  await expectValidHtml(html)
  return html
}
