import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import { decodeText } from '../../import/lines/bytes.decode.ts'
import { openZip, type ZipArchive } from '../../import/readers/office/zip.open.ts'
import { ReadingFault } from '../../import/readers/reading.fault.ts'
import { isWorkfile } from '../../workfile/recognise.ts'
import { readCsv } from './csv.reader.ts'
import { tidyBook } from './sheet.grid.ts'
import { TableFault, type TableFaultCode } from './table.fault.ts'
import { tableLimits, type Workbook } from './workbook.ts'
import { readXlsx } from './xlsx.reader.ts'

export type TableFile = { name: string; bytes: Uint8Array }

const pictures = [
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'II*\0',
  'MM\0*',
  '%PDF',
  '{\\rtf',
  '\x1f\x8b',
  '7z\xbc\xaf',
  'Rar!',
]

/** Reads .xlsx and .csv by what they contain, whatever they are called. The file's size is bounded before all else. */
export async function readTable(file: TableFile): Promise<Outcome<Workbook, TableFaultCode>> {
  if (file.bytes.length > tableLimits.file)
    return refused('table.too_large', { megabytes: tableLimits.file / 1_000_000 })
  try {
    const read = await readWorkbook(file)
    // Our own comes back as it went out, to the last space.
    const book = isWorkfile(read) ? read : tidyBook(read)
    return book.sheets.some(({ rows }) => rows.length > 0) ? ok(book) : refused('table.empty')
  } catch (error) {
    if (error instanceof TableFault) return refused(error.code, error.values)
    if (error instanceof ReadingFault) return refused(codeOf(error), { megabytes: tableLimits.file / 1_000_000 })
    throw error
  }
}

async function readWorkbook({ name, bytes }: TableFile): Promise<Workbook> {
  if (bytes.length === 0) throw new TableFault('table.empty')
  const start = String.fromCharCode(...bytes.subarray(0, 512))
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return readArchive(await openZip(bytes))
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    throw new TableFault(isEncrypted(bytes) ? 'table.encrypted' : 'table.old_excel')
  if (pictures.some((magic) => start.startsWith(magic))) throw new TableFault('table.not_a_table')
  const text = decodeText(bytes)
  if (!text.ok) throw new TableFault(text.code === 'empty' ? 'table.empty' : 'table.not_a_table')
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text.value.slice(0, 300))) throw new TableFault('table.not_a_table')
  return readCsv(text.value, name.replace(/\.[^.]{1,5}$/, ''))
}

async function readArchive(archive: ZipArchive): Promise<Workbook> {
  if (archive.names.has('xl/workbook.xml')) return readXlsx(archive)
  if (archive.names.has('xl/workbook.bin') || archive.names.has('Index/Document.iwa')) {
    throw new TableFault('table.other_spreadsheet')
  }
  const kind = archive.names.has('mimetype') ? ((await archive.text('mimetype')) ?? '') : ''
  throw new TableFault(kind.includes('spreadsheet') ? 'table.other_spreadsheet' : 'table.not_a_table')
}

/** Protected workbooks of today come in the container of the old ones. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le')
}

function codeOf({ code }: ReadingFault): TableFaultCode {
  if (code === 'encrypted' || code === 'empty' || code === 'broken') return `table.${code}`
  return code === 'too-large' ? 'table.too_large' : 'table.not_a_table'
}
