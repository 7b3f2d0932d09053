import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise } from 'yauzl'
import { ReadingFault } from '../reading.fault.ts'

/** An archive with its table of contents read; parts are unpacked only when asked for. */
export type ZipArchive = {
  names: ReadonlySet<string>
  /** The text of a part (UTF-8, or UTF-16 by its mark); null when there is none of that name. */
  text(name: string): Promise<string | null>
}

export const zipLimits = {
  entries: 10_000,
  /** Bytes that all parts together claim to have unpacked; pictures count, though they are never unpacked. */
  claimed: 1_000_000_000,
  /** Bytes of one part that is read, and of all that are. */
  part: 80_000_000,
  read: 120_000_000,
  /** XML packs to a tenth or twentieth; a hundredth only when somebody made it so. */
  ratio: 150,
  ratioFrom: 5_000_000,
}

/**
 * Opens a ZIP archive in memory. Archives inside it stay closed.
 * @throws ReadingFault broken, encrypted, or too-large for what would fill the memory (a zip bomb).
 */
export async function openZip(bytes: Uint8Array): Promise<ZipArchive> {
  const entries = new Map<string, Entry>()
  const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(broken)
  if (archive.entryCount > zipLimits.entries) throw new ReadingFault('too-large')
  let claimed = 0
  try {
    for await (const entry of archive.eachEntry()) {
      claimed += entry.uncompressedSize
      if (claimed > zipLimits.claimed) throw new ReadingFault('too-large')
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    throw error instanceof ReadingFault ? error : new ReadingFault('broken')
  }
  let read = 0
  return {
    names: new Set(entries.keys()),
    async text(name) {
      const entry = entries.get(name)
      if (!entry) return null
      if (entry.isEncrypted()) throw new ReadingFault('encrypted')
      read += entry.uncompressedSize
      if (entry.uncompressedSize > zipLimits.part || read > zipLimits.read || isBomb(entry)) {
        throw new ReadingFault('too-large')
      }
      const stream = await archive.openReadStreamPromise(entry).catch(broken)
      return decode(await collect(stream, entry.uncompressedSize))
    },
  }
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > zipLimits.ratioFrom && uncompressedSize > compressedSize * zipLimits.ratio
}

async function collect(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) throw new ReadingFault('broken')
      chunks.push(chunk)
    }
  } catch {
    throw new ReadingFault('broken')
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

function broken(): never {
  throw new ReadingFault('broken')
}
