import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { isPublic, maySeeDrafts } from '../plan.access.ts'
import { type Bytes, findSize, findSlice, type KeptFile, listFilesNamed, listUses } from './file.queries.ts'
import { isDigest, plainName } from './file-address.ts'

/** A file without its bytes. To the public it is there as long as something names it that everybody can read. */
export async function showFile(scope: Scope, digest: string, name: string): Promise<KeptFile> {
  return read(scope, async (tx) => {
    await demandSeen(tx, scope, digest)
    const [file] = await listFilesNamed(tx, { file: digest })
    if (!file || plainName(file.name) !== name) throw new NotFound('file')
    return file
  })
}

/** How many bytes a picture has in one of its sizes. */
export async function showPicture(scope: Scope, digest: string, width: number): Promise<number> {
  return read(scope, async (tx) => {
    await demandSeen(tx, scope, digest)
    const size = await findSize(tx, { digest, width })
    if (size === undefined) throw new NotFound('picture')
    return size
  })
}

const perSlice = 262_144

/** Bytes whose facts were shown, slice by slice as they are fetched: a slow reader holds neither memory nor a connection. */
export function streamBytes(scope: Scope, bytes: Bytes, size: number): ReadableStream<Uint8Array> {
  let behind = 0
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const slice = await read(scope, (tx) => findSlice(tx, bytes, behind, perSlice))
        controller.enqueue(slice)
        behind += slice.length
        if (behind >= size) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

async function demandSeen(tx: Transaction, { viewer }: Scope, digest: string): Promise<void> {
  const isSeen =
    isDigest(digest) && (maySeeDrafts(viewer) || (await listUses(tx, digest)).some((use) => isPublic(use, use)))
  if (!isSeen) throw new NotFound('file')
}
