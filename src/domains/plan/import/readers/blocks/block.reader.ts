import type { Passage, SourceDocument } from '../../passage.ts'
import type { Block, BlockDocument } from './block.ts'
import { relateLooks } from './look.relate.ts'
import { paragraphPassages } from './paragraph.passage.ts'
import { tablePassages } from './table.passages.ts'

/** Passages out of blocks, in reading order; tables are counted in that order too. */
export function readBlocks({ title, blocks, setAside }: BlockDocument): SourceDocument {
  let tables = 0
  const read = (some: readonly Block[]): Passage[] =>
    some.flatMap((block) => (block.is === 'table' ? tablePassages(block, tables++, read) : paragraphPassages(block)))
  return { title, passages: relateLooks(read(blocks)), setAside }
}
