import type { CellLook } from './written.book.ts'

/** Where each look stands among the cell formats below. */
export const styleOf: Record<CellLook | 'head' | 'plain' | 'bold', number> = {
  plain: 0,
  head: 1,
  words: 2,
  code: 3,
  day: 4,
  money: 5,
  number: 6,
  key: 7,
  bold: 8,
}

const format = (number: number, font: number, fill: number, wrap: boolean) =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`

const formats = [
  format(0, 0, 0, true),
  format(0, 1, 2, true),
  format(0, 0, 0, true),
  // A text whatever is typed: 1.2 stays the number of a measure, and becomes no day.
  format(49, 0, 0, true),
  format(164, 0, 0, false),
  format(4, 0, 0, false),
  format(0, 0, 0, false),
  format(49, 2, 0, false),
  format(0, 1, 0, true),
]

const font = (more: string) => `<font>${more}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`

export const stylesXml = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>',
  `<fonts count="3">${font('')}${font('<b/>')}${font('').replace('<name', '<color rgb="FF767676"/><name')}</fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
