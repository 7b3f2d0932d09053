import type { SourceDocument } from '../passage.ts'

/** Each passage in one line, for tests: indent, level, mark, then text or [cells]; a head row ends in `^`. */
export function tellPassages({ passages }: SourceDocument): string[] {
  return passages.map(({ level, mark, cells, table, text, indent }) => {
    const number = mark?.kind === 'number' ? `${mark.path.join('.')}(${mark.style}) ` : mark ? `${mark.sign} ` : ''
    const row = cells ? `[${cells.join('][')}]${table?.head ? '^' : ''}` : text
    return `${' '.repeat(indent)}${level === null ? '' : `h${level} `}${number}${row}`
  })
}
