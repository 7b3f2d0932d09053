import { openZip, type ZipArchive } from '../import/readers/office/zip.open.ts'
import { ReadingFault } from '../import/readers/reading.fault.ts'
import type { FileKind } from './file-kind.ts'
import type { Sniffed } from './sniff.ts'

/** The main part of each office format: under which name it lies, and what the table of contents calls it. */
const mainParts: readonly (readonly [FileKind, string, RegExp])[] = [
  ['docx', 'word/document.xml', /wordprocessingml\.document\.main\+xml/],
  ['xlsx', 'xl/workbook.xml', /spreadsheetml\.sheet\.main\+xml/],
  ['pptx', 'ppt/presentation.xml', /presentationml\.(?:presentation|slideshow)\.main\+xml/],
]

const openTypes: Readonly<Record<string, FileKind>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
}

/** Programs that come along in an office file: of Word and its like, and of LibreOffice. */
const macroNames = /vbaProject\.bin$|\/macrosheets\/|\/activeX\/|^(?:Basic|Scripts)\//i
/** The same by what the table of contents calls them, whatever their names. */
const macroTypes = /macroEnabled|vbaProject/i
/** Whole programs, of which no office file has any by itself. */
const programNames =
  /\.(?:exe|dll|com|scr|pif|cpl|msi|msp|bat|cmd|ps1|vbs|vbe|jse?|wsf|wsh|hta|jar|lnk|reg|sh|app|apk|dmg|deb)[. ]*$/i

/** Which office file a ZIP archive is, by the parts that are really in it. */
export async function sniffArchive(bytes: Uint8Array): Promise<Sniffed> {
  try {
    return await sniffParts(await openZip(bytes))
  } catch (error) {
    if (error instanceof ReadingFault) return { not: error.code === 'encrypted' ? 'encrypted' : 'damaged' }
    throw error
  }
}

async function sniffParts(archive: ZipArchive): Promise<Sniffed> {
  const names = [...archive.names]
  const written = (await archive.text('[Content_Types].xml')) ?? ''
  // No office program writes abbreviations of its own; they could hide any word.
  if (written.includes('<!')) return { not: 'damaged' }
  const contents = decoded(written)
  const isProgram = (name: string) => macroNames.test(name) || programNames.test(name)
  if (names.some(isProgram) || macroTypes.test(contents)) return { not: 'macros' }
  const main = mainParts.filter(([, name]) => archive.names.has(name))
  const mimetype = ((await archive.text('mimetype')) ?? '').trim()
  const open = Object.hasOwn(openTypes, mimetype) && archive.names.has('content.xml') ? openTypes[mimetype] : undefined
  if (main.length + (open === undefined ? 0 : 1) > 1) return { not: 'two' }
  if (open !== undefined) {
    const manifest = (await archive.text('META-INF/manifest.xml')) ?? ''
    return /encryption-data/.test(manifest) ? { not: 'encrypted' } : { is: open }
  }
  const [kind, , type] = main[0] ?? []
  return kind !== undefined && type?.test(contents) ? { is: kind } : { not: 'archive' }
}

/** With every letter that was written as a number as itself. */
function decoded(xml: string): string {
  return xml.replace(/&#(?:x([0-9a-f]+)|([0-9]+));/gi, (_, hex?: string, decimal = '') => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
