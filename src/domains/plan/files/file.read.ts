import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { isPublic, maySeeDrafts } from '../plan.access.ts'
import { findFileBytes, findPictureBytes, type KeptFile, listUses } from './file.queries.ts'
import { isDigest, plainName } from './file-address.ts'

/** A file with its bytes. To the public it is there as long as something names it that everybody can read. */
export async function showFile(scope: Scope, digest: string, name: string): Promise<KeptFile & { bytes: Buffer }> {
  return read(scope, async (tx) => {
    await demandSeen(tx, scope, digest)
    const file = await findFileBytes(tx, digest)
    if (!file || plainName(file.name) !== name) throw new NotFound('file')
    return file
  })
}

export async function showPicture(scope: Scope, digest: string, width: number): Promise<Buffer> {
  return read(scope, async (tx) => {
    await demandSeen(tx, scope, digest)
    const bytes = await findPictureBytes(tx, digest, width)
    if (!bytes) throw new NotFound('picture')
    return bytes
  })
}

async function demandSeen(tx: Transaction, { viewer }: Scope, digest: string): Promise<void> {
  const isSeen =
    isDigest(digest) && (maySeeDrafts(viewer) || (await listUses(tx, digest)).some((use) => isPublic(use, use)))
  if (!isSeen) throw new NotFound('file')
}
