import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { z } from 'zod'
import {
  type Contents,
  contentsName,
  contentsShape,
  entryOf,
  formatVersion,
  type Sums,
  sumsName,
  sumsShape,
  wholeOf,
} from './contents.ts'
import { summedUp } from './summing.ts'

export const backupFaults = [
  'cannot_write',
  'there_already',
  'no_file',
  'foreign',
  'cut',
  'damaged',
  'newer',
  'other_program',
  'unequal',
] as const

/** Why a file is, or becomes, no backup that can be used. The code and values are for whoever words it. */
export class BackupUnfit extends Error {
  override name = 'BackupUnfit'
  readonly code: (typeof backupFaults)[number]
  readonly values: Readonly<Record<string, string>>

  constructor(code: BackupUnfit['code'], values: Record<string, string>, options?: ErrorOptions) {
    super(`${code}: ${JSON.stringify(values)}`, options)
    this.code = code
    this.values = values
  }
}

export type OpenBackup = {
  file: string
  contents: Contents
  sums: Sums
  textOf(table: string): Promise<Readable>
  close(): void
}

/** Opens a backup and checks every sum in it. Throws `BackupUnfit` with what is wrong. */
export async function openBackup(file: string): Promise<OpenBackup> {
  await requireOurs(file)
  const zip = await openPromise(file, { autoClose: false }).catch((cause) => {
    // The list of what is in an archive stands at its end.
    const isCut = /end of central directory/i.test(cause.message)
    throw new BackupUnfit(isCut ? 'cut' : 'damaged', { file, part: '–' }, { cause })
  })
  try {
    const backup = await readBackup(zip, file)
    for (const { name } of backup.contents.tables) await checkTable(backup, name)
    return backup
  } catch (error) {
    zip.close()
    throw error
  }
}

/** Its first entry has the same name in every backup, at the same place of the file. */
async function requireOurs(file: string): Promise<void> {
  const handle = await open(file).catch((cause) => {
    throw new BackupUnfit('no_file', { file }, { cause })
  })
  const start = Buffer.alloc(30 + contentsName.length)
  const { bytesRead } = await handle
    .read(start, 0, start.length, 0)
    .catch((cause) => {
      throw new BackupUnfit('no_file', { file }, { cause })
    })
    .finally(() => handle.close())
  const isOurs = start.readUInt32LE(0) === 0x04034b50 && start.toString('latin1', 30) === contentsName
  if (!isOurs) throw new BackupUnfit(bytesRead === 0 ? 'cut' : 'foreign', { file })
}

async function readBackup(zip: ZipFile, file: string): Promise<OpenBackup> {
  const entries = new Map<string, Entry>()
  const textOf = async (name: string) => {
    const entry = entries.get(name)
    if (!entry) throw damaged(file, name)
    return zip.openReadStreamPromise(entry)
  }
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  } catch (cause) {
    throw damaged(file, '–', cause)
  }
  const contents = await readJson(contentsShape, file, contentsName, textOf)
  if (contents.version > formatVersion) throw new BackupUnfit('newer', { file, name: `format ${contents.version}` })
  const sums = await readJson(sumsShape, file, sumsName, textOf)
  if (sums.whole !== wholeOf(contents, sums.tables)) throw damaged(file, contentsName)
  return { file, contents, sums, textOf: (table) => textOf(entryOf(table)), close: () => zip.close() }
}

async function readJson<Shape extends z.ZodType>(
  shape: Shape,
  file: string,
  name: string,
  textOf: (name: string) => Promise<Readable>,
): Promise<z.infer<Shape>> {
  try {
    const pieces: Buffer[] = []
    for await (const piece of await textOf(name)) pieces.push(piece)
    return shape.parse(JSON.parse(Buffer.concat(pieces).toString()))
  } catch (cause) {
    throw damaged(file, name, cause)
  }
}

async function checkTable({ file, sums, textOf }: OpenBackup, table: string): Promise<void> {
  const { stream, sum } = summedUp()
  await textOf(table)
    .then((text) => pipeline(text, stream))
    .catch((cause) => {
      throw damaged(file, entryOf(table), cause)
    })
  if (sum().sha256 !== sums.tables[table]?.sha256) throw damaged(file, entryOf(table))
}

function damaged(file: string, part: string, cause?: unknown): BackupUnfit {
  return new BackupUnfit('damaged', { file, part }, { cause })
}
