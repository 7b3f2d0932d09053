import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'

/**
 * Gives an answer the tag of its bytes, or says 304 to who has them. Where pages are kept in memory, the tags there
 * begin with the same digest and name the encoding behind it.
 */
export async function withTag(c: Context, answer: Response): Promise<Response> {
  if (answer.status !== 200) return answer
  const body = new Uint8Array(await answer.arrayBuffer())
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 20)
  const headers = new Headers(answer.headers)
  headers.set('ETag', `"${digest}"`)
  const known = c.req.header('If-None-Match') ?? ''
  if (!known.includes(`"${digest}`) && known.trim() !== '*') return new Response(body, { status: 200, headers })
  headers.delete('Content-Type')
  return new Response(null, { status: 304, headers })
}

export const tagged: MiddlewareHandler = async (c, next) => {
  await next()
  const answer = await withTag(c, c.res)
  // Otherwise the headers of the answer before would be added to this one's.
  c.res = undefined
  c.res = answer
}
