import { piecesOf } from './inline.ts'
import { type Block, blocksOf } from './rich.ts'

/** A text without the signs of its markup, for excerpts, feeds and whatever else shows words alone. */
export function plainOf(text: string): string {
  return blocksOf(text).map(plainBlock).join('\n\n')
}

function plainBlock(block: Block): string {
  if (block.kind === 'points') return block.items.map(bare).join('\n')
  if (block.kind === 'steps') return block.items.map((item, at) => `${at + 1}. ${bare(item)}`).join('\n')
  return bare(block.words)
}

function bare(words: string): string {
  return piecesOf(words)
    .map((piece) => piece.words)
    .join('')
}
