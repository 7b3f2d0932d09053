import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { access, open, rename } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Transform } from 'node:stream'
import type pg from 'pg'
import { errorCode } from '../postgres/failure.ts'
import type { Contents, Sums } from './contents.ts'
import { BackupUnfit } from './open-backup.ts'
import { writeBackup } from './write-backup.ts'

/** What the system says of a disk that is full or broken; the database has codes of its own. */
const ofDisks = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS']

export type MadeBackup = { path: string; bytes: number; digest: string; contents: Contents; sums: Sums }

/**
 * Writes a backup into a file that takes its name only when it is whole and on the disk, readable by its owner alone.
 * Throws `BackupUnfit` where the file is there already and nobody said that it may be replaced.
 */
export async function saveBackup(
  client: pg.ClientBase,
  file: string,
  { now, leftOut, force }: { now: Date; leftOut: readonly string[]; force: boolean },
): Promise<MadeBackup> {
  const path = resolve(file)
  await refuseKnown(path, force)
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  const handle = await open(unfinished, 'wx', 0o600).catch((cause) => {
    throw new BackupUnfit('cannot_write', { file: path, reason: String(cause.code) }, { cause })
  })
  // A signal ends the program in the middle of this.
  const clearAway = () => rmSync(unfinished, { force: true })
  process.once('exit', clearAway)
  try {
    const { stream, seen } = sealing()
    const out = handle.createWriteStream({ flush: true })
    stream.pipe(out)
    stream.once('error', (error) => out.destroy(error))
    const done = new Promise<void>((resolve, reject) => out.once('close', resolve).once('error', reject))
    done.catch((error) => stream.destroy(error))
    const written = await writeBackup(client, stream, now, leftOut)
    await done
    await refuseKnown(path, force)
    await rename(unfinished, path)
    return { path, ...seen(), ...written }
  } catch (cause) {
    const reason = errorCode(cause) ?? ''
    if (!ofDisks.includes(reason)) throw cause
    throw new BackupUnfit('cannot_write', { file: path, reason }, { cause })
  } finally {
    clearAway()
    process.off('exit', clearAway)
  }
}

async function refuseKnown(path: string, force: boolean): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere && !force) throw new BackupUnfit('there_already', { file: path })
}

/** Digests the file itself, so that a copy of it can be compared by `sha256sum`. */
function sealing() {
  const hash = createHash('sha256')
  let bytes = 0
  const stream = new Transform({
    transform(piece, _encoding, done) {
      hash.update(piece)
      bytes += piece.length
      done(null, piece)
    },
  })
  return { stream, seen: () => ({ bytes, digest: hash.digest('hex') }) }
}
