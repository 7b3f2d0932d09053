import type { ZipArchive } from './office/zip.open.ts'
import { openZip } from './office/zip.open.ts'
import { ReadingFault } from './reading.fault.ts'

/** A document that can be read, or what it is instead: `unknown` names the kind, so that a person learns what to do. */
export type DetectedFormat =
  | { is: 'text' | 'markdown' | 'html' | 'pdf' }
  | { is: 'docx' | 'odt'; archive: ZipArchive }
  | { is: 'unknown'; kind: UnknownKind; extension: string }

export type UnknownKind =
  | 'old_word'
  | 'rtf'
  | 'pages'
  | 'spreadsheet'
  | 'slides'
  | 'archive'
  | 'image'
  | 'mail'
  | 'other'

const images = ['\x89PNG', 'GIF8', '\xff\xd8\xff', 'II*\0', 'MM\0*', 'BM', 'RIFF', '8BPS']
const archives = ['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ']
const textNames: ReadonlySet<string> = new Set(['', 'txt', 'text', 'asc', 'md', 'markdown'])
/** Programs save web pages and texts under the names of documents, too. */
const documentNames: ReadonlySet<string> = new Set(['doc', 'docx', 'odt', 'pdf', 'rtf', 'html', 'htm', 'xhtml'])

/**
 * What a file is, by its contents; its name decides only between plain text, Markdown and other texts.
 * @throws ReadingFault empty, encrypted, broken or too-large.
 */
export async function detectFormat(name: string, bytes: Uint8Array): Promise<DetectedFormat> {
  const extension = /\.([^./\\]+)$/.exec(name.slice(-80))?.[1]?.toLowerCase() ?? ''
  const unknown = (kind: UnknownKind): DetectedFormat => ({ is: 'unknown', kind, extension })
  if (bytes.length === 0) throw new ReadingFault('empty')
  const start = latin(bytes, 0, 1024)
  if (start.includes('%PDF-')) return { is: 'pdf' }
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return detectArchive(bytes, unknown)
  if (start.startsWith('\xd0\xcf\x11\xe0')) return detectOle(bytes, unknown)
  if (start.startsWith('{\\rtf')) return unknown('rtf')
  if (images.some((magic) => start.startsWith(magic))) return unknown('image')
  if (archives.some((magic) => start.startsWith(magic))) return unknown('archive')
  if (/^(?:MIME-Version|Received|From|Return-Path|Message-ID):/i.test(start)) return unknown('mail')
  if (isHtml(start.replaceAll('\0', ''), extension)) return { is: 'html' }
  if (extension === 'md' || extension === 'markdown') return { is: 'markdown' }
  return textNames.has(extension) || documentNames.has(extension) ? { is: 'text' } : unknown('other')
}

async function detectArchive(
  bytes: Uint8Array,
  unknown: (kind: UnknownKind) => DetectedFormat,
): Promise<DetectedFormat> {
  const archive = await openZip(bytes)
  const { names } = archive
  const mimetype = (await archive.text('mimetype'))?.trim() ?? ''
  if (/opendocument\.text/.test(mimetype)) return { is: 'odt', archive }
  if (/opendocument\.spreadsheet/.test(mimetype)) return unknown('spreadsheet')
  if (/opendocument\.presentation/.test(mimetype)) return unknown('slides')
  const contents = (await archive.text('[Content_Types].xml')) ?? ''
  if (
    /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled\.main/i.test(contents)
  )
    return { is: 'docx', archive }
  if (/spreadsheetml|ms-excel/i.test(contents)) return unknown('spreadsheet')
  if (/presentationml|ms-powerpoint/i.test(contents)) return unknown('slides')
  if (names.has('word/document.xml')) return { is: 'docx', archive }
  if (names.has('content.xml') && names.has('META-INF/manifest.xml')) return { is: 'odt', archive }
  return unknown(names.has('Index/Document.iwa') || names.has('Index.zip') ? 'pages' : 'archive')
}

/** Word before 2007 and protected files of today come in the same old container. */
function detectOle(bytes: Uint8Array, unknown: (kind: UnknownKind) => DetectedFormat): DetectedFormat {
  const has = (word: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word, 0, 'utf16le')
  if (has('EncryptedPackage')) throw new ReadingFault('encrypted')
  if (has('WordDocument')) return unknown('old_word')
  return unknown(has('Workbook') || has('Book') ? 'spreadsheet' : has('PowerPoint Document') ? 'slides' : 'other')
}

function isHtml(start: string, extension: string): boolean {
  if (/^\W{0,4}\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start))
    return true
  const isNamed = ['html', 'htm', 'xhtml'].includes(extension)
  return isNamed || (documentNames.has(extension) && /<(?:p|div|h[1-6]|table|meta|body)\b[^>]*>/i.test(start))
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
