import { chooseEncoding, encoded, isKnownTo, type PageEntry } from './page-entry.ts'

/** What of a request decides how a kept page is sent. */
export type Asking = { acceptEncoding: string | undefined; ifNoneMatch: string | undefined }

export type PageAnswer = { status: 200 | 304; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> | null }

/** Whole answers by their bodies: the same page leaves thousands of times. A page compressed anew has another body. */
const ready = new WeakMap<Uint8Array, PageAnswer>()

/** A kept page as one reader gets it: in an encoding that they take, or the word that they have it already. */
export function answerWith(entry: PageEntry, { acceptEncoding, ifNoneMatch }: Asking): PageAnswer {
  const encoding = chooseEncoding(acceptEncoding)
  const { body, etag } = encoded(entry, encoding)
  if (isKnownTo(entry, ifNoneMatch)) {
    const { 'Content-Type': _, ...headers } = entry.headers
    return { status: 304, headers: { ...headers, ETag: etag }, body: null }
  }
  const known = ready.get(body)
  if (known) return known
  const headers: Record<string, string> = { ...entry.headers, ETag: etag }
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding
  headers['Content-Length'] = String(body.length)
  const answer: PageAnswer = { status: 200, headers, body }
  ready.set(body, answer)
  return answer
}

/**
 * Whether a request asks for what everybody gets. The addresses of pages also answer with JSON to who asks for it; those
 * of the interfaces for programs, below `/api/` and `/oparl/`, answer with nothing else.
 */
export function asksForKept(method: string, address: string, accept: string | undefined): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  return accept === undefined || /^\/(api|oparl)\//.test(address) || !accept.includes('json')
}
