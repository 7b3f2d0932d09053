import type { FileKind } from './file-kind.ts'
import { sniffArchive } from './sniff-archive.ts'

/** What a file is that is not taken, so that a person learns what to do. */
export type NotTaken =
  | 'empty'
  | 'html'
  | 'svg'
  | 'xml'
  | 'rtf'
  | 'image'
  | 'program'
  | 'archive'
  | 'old_office'
  | 'macros'
  | 'encrypted'
  | 'damaged'
  | 'two'
  | 'other'

/** `txt`: plain text of whatever order; only its name says whether it is a table. */
export type Sniffed = { is: FileKind } | { not: NotTaken }

const starts: readonly (readonly [string, Sniffed])[] = [
  ['\xff\xd8\xff', { is: 'jpeg' }],
  ['\x89PNG\r\n\x1a\n', { is: 'png' }],
  ['\xd0\xcf\x11\xe0', { not: 'old_office' }],
  ['{\\rtf', { not: 'rtf' }],
  ...['GIF8', 'II*\0', 'MM\0*', 'BM', '8BPS'].map((magic) => [magic, { not: 'image' }] as const),
  ...['MZ', '\x7fELF', '#!', '\xca\xfe\xba\xbe'].map((magic) => [magic, { not: 'program' }] as const),
  ...['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ'].map((magic) => [magic, { not: 'archive' }] as const),
]

/** What a file is, by its bytes alone: never by its name, nor by what a browser says of it. */
export async function sniff(bytes: Uint8Array): Promise<Sniffed> {
  if (bytes.length === 0) return { not: 'empty' }
  const start = latin(bytes, 0, 1024)
  if (start.startsWith('%PDF-')) return sniffPdf(bytes)
  if (start.startsWith('PK\x03\x04')) return sniffArchive(bytes)
  if (start.startsWith('RIFF')) return start.slice(8, 12) === 'WEBP' ? { is: 'webp' } : { not: 'other' }
  if (/^....ftyp/s.test(start)) return { not: 'image' }
  const known = starts.find(([magic]) => start.startsWith(magic))
  return known ? known[1] : sniffText(bytes)
}

/** Readers look for the end of a PDF at its end, so a file cut off has none. Another archive behind it is no part of it. */
function sniffPdf(bytes: Uint8Array): Sniffed {
  if (endsInArchive(bytes)) return { not: 'two' }
  return latin(bytes, Math.max(0, bytes.length - 2048), bytes.length).includes('%%EOF')
    ? { is: 'pdf' }
    : { not: 'damaged' }
}

/** A ZIP archive's last record with the longest comment that it can have: no program looks for one further from the end. */
const archiveEnd = 65_557

/** Whether the last bytes have a line of an archive's table of contents, or its end: many programs mind nothing around it. */
function endsInArchive(bytes: Uint8Array): boolean {
  const end = latin(bytes, Math.max(0, bytes.length - archiveEnd), bytes.length)
  return end.includes('PK\x05\x06') || end.includes('PK\x01\x02')
}

const markup: readonly (readonly [RegExp, NotTaken])[] = [
  [/<!doctype\s+html|<(?:html|head|body|script|iframe|object|embed)\b/i, 'html'],
  [/<svg\b/i, 'svg'],
  [/^(?:﻿)?\s*<(?:\?xml|!doctype|!--|[a-z])/i, 'xml'],
]

/** Text has no signs in it that steer machines. Where a browser would find a page in it, it is one. */
function sniffText(bytes: Uint8Array): Sniffed {
  if (endsInArchive(bytes)) return { not: 'two' }
  const words = new TextDecoder('utf-8').decode(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(words)) return { not: 'other' }
  const found = markup.find(([sign]) => sign.test(words))
  return found ? { not: found[1] } : { is: 'txt' }
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)
}
