import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import type { PaperBlock, Run } from '../../platform/paper/paper.ts'
import { piecesOf } from '../rich/inline.ts'
import { type Block, blocksOf } from '../rich/rich.ts'
import { foreign } from './runs.ts'

/**
 * A city's long text in a paper of the language `lang`. Its heads become paragraphs that are set strong: they belong to the
 * text, and not to the order of the paper.
 */
export function richBlocks(text: Text, lang: Lang): PaperBlock[] {
  const always = foreign(lang, text.lang)
  return blocksOf(text.words).map((block) => paperBlock(block, always))
}

function paperBlock(block: Block, always: Partial<Run>): PaperBlock {
  if (block.kind === 'points' || block.kind === 'steps') {
    return { is: block.kind, items: block.items.map((words) => runsOf(words, always)) }
  }
  return { is: 'paragraph', words: runsOf(block.words, block.kind === 'heading' ? { ...always, bold: true } : always) }
}

function runsOf(words: string, always: Partial<Run>): Run[] {
  return piecesOf(words).map(({ words: said, stressed, address }) => ({
    ...always,
    words: said,
    ...(stressed ? { italic: true } : {}),
    ...(address === undefined ? {} : { address }),
  }))
}
