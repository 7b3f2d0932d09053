import type { Context } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import type { Bytes } from './file.queries.ts'
import { showFile, showPicture, streamBytes } from './file.read.ts'
import { plainName } from './file-address.ts'
import { fileKinds } from './file-kind.ts'

/** Whatever is in it, nothing of it runs, and nothing is loaded for it. */
const policy = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** A file to be kept by the reader: never shown in place, whatever its kind. */
export async function answerFile<Env extends PageEnv>(c: Context<Env>): Promise<Response> {
  const { digest = '', name = '' } = c.req.param() as Record<string, string>
  const file = await showFile(c.var.scope, digest, name)
  const spelled = encodeURIComponent(file.name.toWellFormed()).replace(/['()*]/g, percented)
  return answer(c, digest, { digest }, file.size, {
    'Content-Type': fileKinds[file.kind].type,
    'Content-Disposition': `attachment; filename="${plainName(file.name)}"; filename*=UTF-8''${spelled}`,
  })
}

/** A picture in one of its sizes, for a page of ours. */
export async function answerPicture<Env extends PageEnv>(c: Context<Env>): Promise<Response> {
  const { digest = '', width = '' } = c.req.param() as Record<string, string>
  const bytes = { digest, width: Number.parseInt(width, 10) }
  const size = await showPicture(c.var.scope, digest, bytes.width)
  return answer(c, `${digest}-${width}`, bytes, size, { 'Content-Type': 'image/webp' })
}

/** The address names the bytes, so they never change; a day is how long they may outlive their being taken back. */
function answer<Env extends PageEnv>(
  c: Context<Env>,
  tag: string,
  bytes: Bytes,
  size: number,
  headers: Record<string, string>,
): Response {
  if (c.var.scope.viewer.kind === 'public') c.header('Cache-Control', 'public, max-age=86400, immutable')
  const told = { ETag: `"${tag}"`, 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' }
  if (c.req.header('If-None-Match')?.includes(told.ETag)) return c.body(null, 304, told)
  const body = c.req.method === 'HEAD' ? null : streamBytes(c.var.scope, bytes, size)
  return c.newResponse(body, 200, { ...headers, ...told, 'Content-Length': String(size) })
}

function percented(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
