import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { TextSheet, WrittenSheet } from './written.book.ts'
import { stylesXml } from './xlsx.look.ts'
import { sheetXml, textSheetXml } from './xlsx.sheet.ts'
import { escapeXml } from './xlsx.text.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A workbook as a file. Written by ourselves, because write-excel-file knows neither lists to choose from nor hidden
 * columns, and its texts do not all come back as they went.
 */
export async function xlsxBook(
  sheets: readonly (WrittenSheet | TextSheet)[],
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile()
  const add = (name: string, xml: string) =>
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`), name, { mtime: now })
  add('[Content_Types].xml', contentTypes(sheets.length))
  add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]))
  add('xl/workbook.xml', workbookXml(sheets))
  const parts = sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const)
  add('xl/_rels/workbook.xml.rels', relations([...parts, ['styles', 'styles.xml']]))
  add('xl/styles.xml', stylesXml)
  for (const [at, sheet] of sheets.entries()) {
    add(`xl/worksheets/sheet${at + 1}.xml`, 'lines' in sheet ? textSheetXml(sheet) : sheetXml(sheet))
  }
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream as NodeJS.ReadableStream))
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}" ContentType="${kind}.${type}+xml"/>`
  const all = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}.xml`, 'worksheet'))
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook.xml', 'sheet.main'),
    part('styles.xml', 'styles'),
    ...all,
    '</Types>',
  ].join('')
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], at) => {
    return `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`
  })
  return `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
}

function workbookXml(sheets: readonly { name: string }[]): string {
  const all = sheets.map(({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const names = sheets.flatMap((sheet, at) => {
    if (!('columns' in sheet)) return []
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escapeXml(sheet.name)}'!$1:$1</definedName>`
  })
  return [
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ` xmlns:r="${office}"><bookViews><workbookView activeTab="1"/></bookViews><sheets>${all.join('')}</sheets>`,
    `<definedNames>${names.join('')}</definedNames></workbook>`,
  ].join('')
}
