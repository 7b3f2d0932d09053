import { createHash, randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { read, transact } from '../../platform/transact.ts'
import type { Correction } from './document/correction.ts'
import {
  findDocument,
  findDocumentByDigest,
  findDocumentLine,
  findFile,
  insertDocument,
  listDocuments,
} from './document/document.queries.ts'
import type { DocumentLine, KeptDocument } from './document/document.ts'
import { listRules } from './document/rule.queries.ts'
import { mayEdit } from './plan.access.ts'

/** Rules of other documents that are tried on this one. */
export const mostRules = 40

/** Keeps a document as it was brought; it is read afterwards (`keepReading`). The same bytes are one document. */
export async function keepDocument(
  scope: Scope,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<{ id: string }> {
  demandEditor(scope, 'keepDocument')
  return transact(scope, 'plan.keepDocument', async ({ tx, changed }) => {
    const digest = createHash('sha256').update(bytes).digest('hex')
    const known = await findDocumentByDigest(tx, digest)
    if (known) return { id: known }
    const kind = startsAsPdf(bytes) ? 'pdf' : 'other'
    const facts = { id: randomUUID(), name: name.slice(0, 200) || 'Plan', kind, digest } as const
    await insertDocument(tx, scope, { ...facts, bytes })
    changed({ kind: 'document', id: facts.id, before: null, after: facts })
    return { id: facts.id }
  })
}

function startsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}

export async function showDocuments(scope: Scope): Promise<DocumentLine[]> {
  demandEditor(scope, 'showDocuments')
  return read(scope, (tx) => listDocuments(tx))
}

/** A document, whether it was read or not. */
export async function showDocumentLine(scope: Scope, id: string): Promise<DocumentLine> {
  demandEditor(scope, 'showDocumentLine')
  const line = isId(id) ? await read(scope, (tx) => findDocumentLine(tx, id)) : undefined
  if (!line) throw new NotFound('document')
  return line
}

/** A document that was read. `rules`: of the city's other documents, which may say something of this one. */
export async function showDocument(scope: Scope, id: string): Promise<KeptDocument & { rules: Correction[] }> {
  demandEditor(scope, 'showDocument')
  return read(scope, async (tx) => {
    const document = isId(id) ? await findDocument(tx, id) : undefined
    if (!document) throw new NotFound('document')
    return { ...document, rules: await listRules(tx, id, mostRules) }
  })
}

/** The bytes as they were brought. */
export async function showDocumentFile(scope: Scope, id: string) {
  demandEditor(scope, 'showDocumentFile')
  const file = isId(id) ? await read(scope, (tx) => findFile(tx, id)) : undefined
  if (!file) throw new NotFound('document')
  return file
}

/** Documents are for those who edit: a plan's draft is not public, nor is what it is made of. */
export function demandEditor(scope: Scope, verb: string): void {
  if (!mayEdit(scope.viewer)) throw new Forbidden(verb)
}

export function isId(id: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
}
