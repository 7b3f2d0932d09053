import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompressSync, constants, gzip } from 'node:zlib'

type Bytes = Uint8Array<ArrayBuffer>
export type Encoding = 'br' | 'gzip' | 'identity'

/** A page as it is kept: compressed, with all that is said of it. Who takes it only plain gets it unpacked again. */
export type PageEntry = {
  version: number
  /** Milliseconds since 1970; the page says something else from then on. */
  validUntil: number
  headers: Record<string, string>
  digest: string
  brotli: Bytes
  gzip: Bytes
  /** Compressed as well as can be: that takes a hundred times as long, so it waits for a quiet moment. */
  thorough: boolean
}

const compress = promisify(brotliCompress)
const zip = promisify(gzip)

async function brotli(bytes: Uint8Array, quality: number): Promise<Bytes> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return new Uint8Array(await compress(bytes, { params }))
}

export async function makeEntry(
  body: Uint8Array,
  said: Pick<PageEntry, 'version' | 'validUntil' | 'headers'>,
): Promise<PageEntry> {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 20)
  const [small, zipped] = await Promise.all([brotli(body, 5), zip(body)])
  return { ...said, digest, brotli: small, gzip: new Uint8Array(zipped), thorough: false }
}

export async function compressThoroughly(entry: PageEntry): Promise<void> {
  const small = await brotli(brotliDecompressSync(entry.brotli), 11)
  entry.thorough = true
  entry.brotli = small
}

/** Bytes of memory, nearly. */
export function sizeOf(entry: PageEntry): number {
  return entry.brotli.length + entry.gzip.length + 2_000
}

/** The body in an encoding, and the tag that this encoding of it has: a strong one names bytes. */
export function encoded(entry: PageEntry, encoding: Encoding): { body: Bytes; etag: string } {
  if (encoding === 'br') return { body: entry.brotli, etag: `"${entry.digest}-b${entry.thorough ? 11 : 5}"` }
  if (encoding === 'identity') return { body: plainOf(entry), etag: `"${entry.digest}"` }
  return { body: entry.gzip, etag: `"${entry.digest}-g"` }
}

function plainOf(entry: PageEntry): Bytes {
  return new Uint8Array(brotliDecompressSync(entry.brotli))
}

/** Whether a reader has this page already, in whatever encoding it came. */
export function isKnownTo(entry: PageEntry, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch !== undefined && (ifNoneMatch.includes(`"${entry.digest}`) || ifNoneMatch.trim() === '*')
}

/** Browsers say one of a few things; what somebody invents does not fill the memory. */
const chosen = new Map<string, Encoding>()
const mostChosen = 200

/** The best of our encodings that an `Accept-Encoding` takes (RFC 9110, 12.5.3). */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined || header === '') return 'identity'
  const known = chosen.get(header)
  if (known) return known
  if (chosen.size >= mostChosen) chosen.clear()
  const choice = readEncodings(header)
  chosen.set(header, choice)
  return choice
}

function readEncodings(header: string): Encoding {
  const taken = new Map(
    header
      .toLowerCase()
      .split(',', 20)
      .map((one) => {
        const [name = '', weight = ''] = one.split(';')
        return [name.trim(), !/^\s*q=0(\.0*)?\s*$/.test(weight)] as const
      }),
  )
  return (['br', 'gzip'] as const).find((one) => taken.get(one)) ?? 'identity'
}
