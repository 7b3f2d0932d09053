import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.speculationrules': 'application/speculationrules+json',
}

type File = { plain: Uint8Array<ArrayBuffer>; brotli: Uint8Array<ArrayBuffer>; type: string; etag: string }

const compress = promisify(brotliCompress)

/** Reads a folder's files into memory once, compressed as well: they are few and small, and none is looked up on disk. */
export async function loadFiles(folder: string): Promise<Map<string, File>> {
  const files = new Map<string, File>()
  for (const name of await readdir(folder).catch(() => [])) {
    const type = types[extname(name)]
    if (!type) continue
    const plain = new Uint8Array(await readFile(join(folder, name)))
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`
    files.set(name, { plain, brotli: new Uint8Array(await compress(plain)), type, etag })
  }
  return files
}

/** `hashed`: the names change with the contents, so a browser never asks again. */
export function serveFiles(files: Map<string, File>, { hashed }: { hashed: boolean }): MiddlewareHandler {
  return async (c, next) => {
    const file = files.get(c.req.param('file') ?? '')
    if (!file) return next()
    c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=86400')
    c.header('ETag', file.etag)
    c.header('Vary', 'Accept-Encoding')
    if (names(c.req.header('If-None-Match'), file.etag)) return c.body(null, 304)
    c.header('Content-Type', file.type)
    if (!takesBrotli(c.req.header('Accept-Encoding'))) return c.body(file.plain)
    c.header('Content-Encoding', 'br')
    return c.body(file.brotli)
  }
}

/** Whether a browser has this version already. A server in between that compresses makes the tag a weak one. */
function names(header: string | undefined, etag: string): boolean {
  const known = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}

function takesBrotli(header: string | undefined): boolean {
  return (header ?? '').split(',').some((one) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/.test(one))
}
