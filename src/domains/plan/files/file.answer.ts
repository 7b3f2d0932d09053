import type { Context } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { showFile, showPicture } from './file.read.ts'
import { plainName } from './file-address.ts'
import { fileKinds } from './file-kind.ts'

/** Whatever is in it, nothing of it runs, and nothing is loaded for it. */
const policy = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** A file to be kept by the reader: never shown in place, whatever its kind. */
export async function answerFile<Env extends PageEnv>(c: Context<Env>): Promise<Response> {
  const { digest = '', name = '' } = c.req.param() as Record<string, string>
  const file = await showFile(c.var.scope, digest, name)
  const spelled = encodeURIComponent(file.name.toWellFormed()).replace(/['()*]/g, percented)
  return answer(c, digest, file.bytes, {
    'Content-Type': fileKinds[file.kind].type,
    'Content-Disposition': `attachment; filename="${plainName(file.name)}"; filename*=UTF-8''${spelled}`,
  })
}

/** A picture in one of its sizes, for a page of ours. */
export async function answerPicture<Env extends PageEnv>(c: Context<Env>): Promise<Response> {
  const { digest = '', width = '' } = c.req.param() as Record<string, string>
  const bytes = await showPicture(c.var.scope, digest, Number.parseInt(width, 10))
  return answer(c, `${digest}-${width}`, bytes, { 'Content-Type': 'image/webp' })
}

/** The address names the bytes, so they never change; a day is how long they may outlive their being taken back. */
function answer<Env extends PageEnv>(
  c: Context<Env>,
  tag: string,
  bytes: Buffer,
  headers: Record<string, string>,
): Response {
  if (c.var.scope.viewer.kind === 'public') c.header('Cache-Control', 'public, max-age=86400, immutable')
  const told = { ETag: `"${tag}"`, 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' }
  if (c.req.header('If-None-Match')?.includes(told.ETag)) return c.body(null, 304, told)
  return c.body(new Uint8Array(bytes), 200, { ...headers, ...told })
}

function percented(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
