import type { ZipArchive } from '../../import/readers/office/zip.open.ts'
import { TableFault } from './table.fault.ts'
import { type Sheet, tableLimits, type Workbook } from './workbook.ts'
import type { CellWords } from './xlsx.cell.ts'
import { readLooks } from './xlsx.formats.ts'
import { readSheet } from './xlsx.sheet.ts'
import { attributeOf, unescapeXstring, walkXml } from './xlsx.xml.ts'

/**
 * A workbook, all its sheets. Read by ourselves from the unpacked parts, because read-excel-file gives neither merged
 * cells nor what is hidden nor the error of a formula, and has no bound on what it unpacks.
 */
export async function readXlsx(archive: ZipArchive): Promise<Workbook> {
  const book = await partOf(archive, 'xl/workbook.xml')
  const targets = readTargets(await partOf(archive, 'xl/_rels/workbook.xml.rels'))
  const words: CellWords = {
    strings: readStrings(await archive.text('xl/sharedStrings.xml')),
    looks: readLooks(await archive.text('xl/styles.xml')),
    since1904: isSince1904(book),
  }
  const count = { cells: 0 }
  const sheets: Sheet[] = []
  for (const { name, hidden, id } of listSheets(book).slice(0, tableLimits.sheets)) {
    const path = targets.get(id)
    // Charts and macros stand in the same list, and have no cells.
    const xml = path === undefined || !/worksheet/i.test(path) ? null : await archive.text(path)
    if (xml !== null) sheets.push({ name, hidden, ...readSheet(xml, words, count) })
  }
  return { kind: 'xlsx', sheets }
}

async function partOf(archive: ZipArchive, name: string): Promise<string> {
  const text = await archive.text(name)
  if (text === null) throw new TableFault('table.broken')
  return text
}

function listSheets(xml: string) {
  const sheets: { name: string; hidden: boolean; id: string }[] = []
  walkXml(xml, {
    open(name, attributes) {
      if (name !== 'sheet') return
      const hidden = (attributes.state ?? 'visible') !== 'visible'
      sheets.push({ name: attributes.name ?? '', hidden, id: attributeOf(attributes, 'id') ?? '' })
    },
  })
  return sheets
}

function isSince1904(xml: string): boolean {
  let found = false
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') found = ['1', 'true'].includes(attributes.date1904 ?? '')
    },
  })
  return found
}

function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  walkXml(xml, {
    open(name, { Id, Target, TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  return targets
}

/** The texts that cells share; how they are read aloud in Japanese is left out. */
function readStrings(xml: string | null): string[] {
  if (xml === null) return []
  const strings: string[] = []
  let text = ''
  let phonetic = 0
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic++
    },
    close(name, words) {
      if (name === 'rPh') phonetic--
      if (name === 't' && phonetic === 0) text += words
      if (name === 'si') strings.push(unescapeXstring(text))
    },
  })
  return strings
}
