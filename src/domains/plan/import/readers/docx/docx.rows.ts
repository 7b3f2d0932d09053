import { childrenOf, type XmlElement } from '../office/xml.tree.ts'

const wrappers: ReadonlySet<string> = new Set(['ins', 'moveTo', 'customXml', 'smartTag', 'sdtContent'])

/** Elements that wrap blocks, rows or cells and say nothing about what they show. */
export function isWrapper({ name }: XmlElement): boolean {
  return wrappers.has(name)
}

/** The rows of a table; they may stand in content controls or insertions. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return through(table, 'tr')
}

/** The cells of a row, likewise. */
export function cellsOf(row: XmlElement): XmlElement[] {
  return through(row, 'tc')
}

function through(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === 'sdt' || isWrapper(child) ? through(child, name) : []
  })
}
