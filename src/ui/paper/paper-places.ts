import type { Paper } from '../../platform/paper/paper.ts'
import { wordsOf } from './runs.ts'

/**
 * What each table and picture is called among the others: "Tabelle 2: …" as in the files, and a table without a caption by
 * the heading that it stands under.
 */
export function placesIn({ blocks, words }: Paper): string[] {
  const counts = { table: 0, picture: 0 }
  let under = ''
  return blocks.map((block) => {
    if (block.is === 'heading') under = wordsOf(block.words)
    if (block.is !== 'table' && block.is !== 'picture') return ''
    if (block.is === 'table' && block.caption === undefined) {
      return [under, ...block.columns.map(({ head }) => head)].filter((one) => one !== '').join(' · ')
    }
    counts[block.is] += 1
    const caption = block.is === 'table' ? wordsOf(block.caption ?? []) : block.caption
    return `${words[block.is]} ${counts[block.is]}: ${caption}`
  })
}
