import { piecesOf } from '../../../ui/rich/inline.ts'
import { type Block, blocksOf } from '../../../ui/rich/rich.ts'

/** A text with light markup as plain words of a mail: where words lead somewhere, the address stands behind them as it is. */
export function mailWordsOf(text: string): string {
  return blocksOf(text).map(blockWords).join('\n\n')
}

function blockWords(block: Block): string {
  if (block.kind === 'points') return block.items.map((item) => `- ${lineWords(item)}`).join('\n')
  if (block.kind === 'steps') return block.items.map((item, at) => `${at + 1}. ${lineWords(item)}`).join('\n')
  return lineWords(block.words)
}

function lineWords(words: string): string {
  return piecesOf(words)
    .map((piece) => {
      const shown = piece.address?.replace(/^mailto:/i, '')
      return shown === undefined || shown === piece.words ? piece.words : `${piece.words} (${shown})`
    })
    .join('')
}
