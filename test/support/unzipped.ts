import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)

/** Every file of an archive, by its path. */
export async function unzipped(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await open(Buffer.from(bytes), { lazyEntries: true })
  const files = new Map<string, Buffer>()
  const read = promisify(
    zip.openReadStream.bind(zip) as (entry: Entry, done: (e: Error | null, s: NodeJS.ReadableStream) => void) => void,
  )
  return new Promise((resolve, reject) => {
    zip.on('entry', async (entry: Entry) => {
      files.set(entry.fileName, await buffer(await read(entry)))
      zip.readEntry()
    })
    zip.on('end', () => resolve(files))
    zip.on('error', reject)
    zip.readEntry()
  })
}
