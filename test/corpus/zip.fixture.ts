import { fromBuffer } from 'yauzl'

/** The text of every file in a zip. */
export function unzipped(bytes: Uint8Array): Promise<Record<string, string>> {
  const { promise, resolve, reject } = Promise.withResolvers<Record<string, string>>()
  const parts: Record<string, string> = {}
  fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
    if (error) return reject(error)
    zip.on('entry', (entry) => {
      zip.openReadStream(entry, async (fault, stream) => {
        if (fault) return reject(fault)
        const chunks: Buffer[] = []
        for await (const chunk of stream) chunks.push(chunk as Buffer)
        parts[entry.fileName] = Buffer.concat(chunks).toString('utf8')
        zip.readEntry()
      })
    })
    zip.on('end', () => resolve(parts))
    zip.readEntry()
  })
  return promise
}
