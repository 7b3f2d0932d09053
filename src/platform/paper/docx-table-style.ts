import { ink, line } from './docx-setting.ts'

const edge = (name: string, size: number, color: string) =>
  `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
/** Lines between rows, a stronger one below the head and above the foot. */
export const tableStyle = `<w:style w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="Paper Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblBorders>${edge('bottom', 4, line)}${edge('insideH', 4, line)}</w:tblBorders><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>${edge('bottom', 8, ink)}</w:tcBorders></w:tcPr></w:tblStylePr><w:tblStylePr w:type="lastRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>${edge('top', 8, ink)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`
