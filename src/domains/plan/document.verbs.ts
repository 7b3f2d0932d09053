import { createHash, randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { read, transact } from '../../platform/transact.ts'
import { carryOver } from './document/correction.learn.ts'
import { insertCorrections, listRules } from './document/correction.queries.ts'
import type { Correction } from './document/correction.ts'
import {
  findDocument,
  findDocumentByDigest,
  findFile,
  insertDocument,
  listDocuments,
  listSketches,
} from './document/document.queries.ts'
import type { DocumentLine, KeptCorrection, KeptDocument } from './document/document.ts'
import { earlierVersion, sketchOf } from './document/version.sketch.ts'
import type { SourceDocument } from './import/passage.ts'
import { mayEdit } from './plan.access.ts'

/** Rules of other documents that are tried on this one. */
export const mostRules = 40

/**
 * Keeps a document with its passages. The same bytes are one document. What was said of an earlier version is said of
 * this one, too.
 */
export async function keepDocument(
  scope: Scope,
  { name, bytes, source }: { name: string; bytes: Uint8Array; source: SourceDocument },
): Promise<{ id: string; learned: number }> {
  demandEditor(scope, 'keepDocument')
  return transact(scope, 'plan.keepDocument', async ({ tx, changed }) => {
    const digest = createHash('sha256').update(bytes).digest('hex')
    const known = await findDocumentByDigest(tx, digest)
    if (known) return { id: known, learned: 0 }
    const sketch = sketchOf(source)
    const versionOf = earlierVersion(sketch, await listSketches(tx))?.id ?? null
    const earlier = versionOf ? await findDocument(tx, versionOf) : undefined
    const kind = startsAsPdf(bytes) ? 'pdf' : 'other'
    const facts = { id: randomUUID(), name: name.slice(0, 200) || 'Plan', kind, digest, versionOf } as const
    await insertDocument(tx, scope, { ...facts, bytes, source, sketch })
    const corrections = earlier?.said.map(({ says }) => says) ?? []
    const learned = earlier ? carryOver({ source: earlier.source, corrections }, source) : []
    await insertCorrections(tx, scope, facts.id, numbered(learned, 'learned', 0))
    changed({ kind: 'document', id: facts.id, before: null, after: { ...facts, learned: learned.length } })
    return { id: facts.id, learned: learned.length }
  })
}

function startsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}

export function numbered(
  says: readonly Correction[],
  origin: KeptCorrection['origin'],
  after: number,
): KeptCorrection[] {
  return says.map((one, nth) => ({ number: after + nth + 1, origin, says: one }))
}

export async function showDocuments(scope: Scope): Promise<DocumentLine[]> {
  demandEditor(scope, 'showDocuments')
  return read(scope, (tx) => listDocuments(tx))
}

/** With `offers`: rules of the city's other documents that would say something of this one. */
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
