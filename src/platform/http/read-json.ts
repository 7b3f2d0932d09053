import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import {
  askOutside,
  mostRedirects,
  type OutsideLimits,
  type OutsideOutcome,
  outcomeOfFailure,
  outcomeOfStatus,
} from './ask-outside.ts'

/** `too_large`: more than was wanted. `no_json`: something else than JSON, a page for people perhaps. */
export type JsonFailure = Exclude<OutsideOutcome, 'fine'> | 'too_large' | 'no_json'
/** `address`: where the answer came from in the end. `waitSeconds`: how long the server asks to be left alone. */
export type JsonRead =
  | { outcome: 'fine'; value: unknown; address: string }
  | { outcome: JsonFailure; status: number | null; waitSeconds: number | null }

/** `bytes`: how large an answer may be, unpacked. */
export type JsonLimits = OutsideLimits & { bytes: number }

class TooLarge extends Error {}

/** Reads JSON from a server that somebody named: within a time, up to a size, and nowhere inside. */
export async function readJson(address: string, limits: JsonLimits): Promise<JsonRead> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  const failed = (outcome: JsonFailure, answer?: IncomingMessage): JsonRead => {
    answer?.destroy()
    const seconds = Number(answer?.headers['retry-after'])
    return { outcome, status: answer?.statusCode ?? null, waitSeconds: seconds > 0 ? seconds : null }
  }
  let url = address
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const answer = await askOutside('GET', new URL(url), limits, signal, {
        'User-Agent': 'Wirken (OParl)',
        Accept: 'application/json',
        'Accept-Encoding': 'gzip',
      })
      const { statusCode: status = 0, headers } = answer
      if (status >= 300 && status < 400 && headers.location !== undefined && URL.canParse(headers.location, url)) {
        answer.destroy()
        url = new URL(headers.location, url).href
        continue
      }
      const outcome = outcomeOfStatus(status)
      if (outcome !== 'fine') return failed(outcome, answer)
      const value = parse(await readAll(answer, limits.bytes))
      return value === undefined ? failed('no_json', answer) : { outcome, value, address: url }
    }
    return failed('in_circles')
  } catch (error) {
    if (error instanceof TooLarge) return failed('too_large')
    return failed(signal.aborted ? 'slow' : (outcomeOfFailure(error) as JsonFailure))
  }
}

async function readAll(answer: IncomingMessage, most: number): Promise<string> {
  const isPacked = /gzip/i.test(answer.headers['content-encoding'] ?? '')
  const stream: Readable = isPacked ? answer.pipe(createGunzip()) : answer
  // Otherwise what breaks off underway would leave the unpacking waiting for ever.
  if (isPacked) answer.on('error', (error) => stream.destroy(error))
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of stream) {
      size += (part as Buffer).length
      if (size > most) throw new TooLarge()
      parts.push(part as Buffer)
    }
  } finally {
    answer.destroy()
  }
  const charset = /charset="?([\w-]+)/i.exec(answer.headers['content-type'] ?? '')?.[1] ?? 'utf-8'
  return decoderOf(charset).decode(Buffer.concat(parts))
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}

/** Undefined where it is no JSON. Some servers leave line breaks and tabs as they are within a text, which JSON forbids. */
function parse(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
      return JSON.parse(words.replace(/[\u0000-\u001f]/g, ' '))
    } catch {
      return undefined
    }
  }
}
