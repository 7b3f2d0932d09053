import type { Lang } from '../../../../i18n/languages.ts'
import type { PaperBlock, Run } from '../../../../platform/paper/paper.ts'
import { type Content, contentOf } from '../contents.ts'
import type { Section } from '../paper-form.ts'
import { sectionBlocks } from '../section-blocks.ts'

/** Blocks of a paper as the light markup of long texts, so that somebody goes on writing in them. */
export function wordsOfBlocks(blocks: readonly PaperBlock[]): string {
  return blocks
    .map(blockWords)
    .filter((words) => words !== '')
    .join('\n\n')
}

function blockWords(block: PaperBlock): string {
  if (block.is === 'heading') return `## ${wordsOf(block.words)}`
  if (block.is === 'paragraph') return wordsOf(block.words)
  if (block.is === 'points') return block.items.map((item) => `- ${wordsOf(item)}`).join('\n')
  if (block.is === 'steps') return block.items.map((item, at) => `${at + 1}. ${wordsOf(item)}`).join('\n')
  if (block.is === 'counts') return block.counts.map(({ n, words }) => `- ${n} ${words}`).join('\n')
  if (block.is === 'table') return [...block.rows, ...(block.foot ? [block.foot] : [])].map(rowWords).join('\n')
  return ''
}

function rowWords(cells: readonly Run[][]): string {
  return cells
    .map((cell) => wordsOf(cell).replace(/\s*\n\s*/g, ' '))
    .filter((words) => words !== '')
    .join(' · ')
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ words }) => words).join('')
}

/** One section as plain words, to be compared. */
export function sectionWords(lang: Lang, section: Section, kept: ReadonlyMap<string, Content>): string {
  if (section.kind === 'text') return contentOf({ ...section, kind: 'text' }, kept).words
  return wordsOfBlocks(sectionBlocks(lang, section, kept))
}

/** The whole paper as plain words, as somebody signs it. */
export function paperInWords(
  lang: Lang,
  title: string,
  sections: readonly Section[],
  kept: ReadonlyMap<string, Content>,
): string {
  return [title, ...sections.flatMap((section) => [section.title, sectionWords(lang, section, kept)])].join('\n\n')
}
