import type { Block, CorpusDocument } from '../document.ts'

export type ListedHeading = { level: number; text: string; page: number }

/** The entries of a contents list. Pages are believable, not counted: nobody but a person reads them. */
export function listedHeadings(document: CorpusDocument, depth: number): ListedHeading[] {
  let characters = 0
  return document.blocks.flatMap((block) => {
    characters += sizeOf(block)
    if (block.kind !== 'heading' || !block.listed || block.level > depth || block.level === 0) return []
    return [{ level: block.level, text: block.lines.join(' '), page: 3 + Math.floor(characters / 2600) }]
  })
}

function sizeOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 200
    case 'paragraph':
    case 'item':
      return block.runs.reduce((sum, run) => sum + run.text.length, 60)
    case 'table':
      return block.rows
        .flat()
        .flatMap((one) => one.blocks)
        .reduce((sum, one) => sum + sizeOf(one), 0)
    case 'box':
      return block.blocks.reduce((sum, one) => sum + sizeOf(one), 0)
    default:
      return 0
  }
}
