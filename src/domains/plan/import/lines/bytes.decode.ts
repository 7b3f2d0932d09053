import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'

const magicNumbers = ['%PDF', 'PK\x03\x04', '\x89PNG', 'GIF8', '\xff\xd8\xff', '\xd0\xcf\x11\xe0', '\x1f\x8b', '{\\rtf']

/** Control characters come out of PDFs as bullets, so a few are no proof of a binary file; this share of all is. */
const bearableControls = 0.03

/** Text of a file in UTF-8, UTF-16 or, when it is not valid UTF-8, Windows-1252. */
export function decodeText(bytes: Uint8Array): Outcome<string, 'empty' | 'not-text'> {
  if (bytes.length === 0) return refused('empty')
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (magicNumbers.some((magic) => start.startsWith(magic))) return refused('not-text')
  const text = decode(withMark(bytes))
  if (text.trim() === '') return refused('empty')
  return isBinary(text) ? refused('not-text') : ok(text)
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** UTF-16 without its byte order mark, as some programs export it: every other byte of Latin text is zero. */
function withMark(bytes: Uint8Array): Uint8Array {
  const start = bytes.subarray(0, 400)
  const zeros = (from: number) => start.filter((byte, at) => at % 2 === from && byte === 0).length
  const most = start.length / 2
  if (bytes.length < 4 || (zeros(0) < most * 0.7 && zeros(1) < most * 0.7)) return bytes
  const mark = zeros(1) > zeros(0) ? [0xff, 0xfe] : [0xfe, 0xff]
  return Uint8Array.from([...mark, ...bytes])
}

function isBinary(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160 && code !== 0x85) || code === 0xfffd)
      controls++
  }
  return controls > 2 && controls / text.length > bearableControls
}
