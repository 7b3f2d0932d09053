import type { Block, Cell, CorpusDocument, Run } from './document.ts'
import type { Draw } from './draw.ts'

/**
 * Six departments wrote it and nobody went over it: spaces before and missing after colons, double and non-breaking
 * spaces, soft hyphens, bullets of another kind, headings that are only bold. `share` of all places is touched.
 */
export function makeCareless(document: CorpusDocument, share: number, draw: Draw): CorpusDocument {
  return share === 0 ? document : { ...document, blocks: document.blocks.map((block) => careless(block, share, draw)) }
}

function careless(block: Block, share: number, draw: Draw): Block {
  const inner = (blocks: Block[]) => blocks.map((one) => careless(one, share, draw))
  const cells = (row: Cell[]) => row.map((one) => ({ ...one, blocks: inner(one.blocks) }))
  switch (block.kind) {
    case 'heading': {
      const faked = block.level >= 2 && block.lines.length === 1 && draw.chance(share)
      return faked ? { kind: 'paragraph', runs: [{ text: block.lines[0]!, bold: true }] } : block
    }
    case 'paragraph':
      return { ...block, runs: carelessRuns(block.runs, share, draw) }
    case 'item': {
      const bullet = block.mark === '•' || block.mark === '–' || block.mark === '-'
      const mark = bullet && draw.chance(share) ? draw.pick(['·', '-', 'o', '▪', '*']) : block.mark
      return { ...block, mark, runs: carelessRuns(block.runs, share, draw) }
    }
    case 'table':
      return { ...block, rows: block.rows.map(cells) }
    case 'box':
      return { ...block, blocks: inner(block.blocks) }
    default:
      return block
  }
}

function carelessRuns(runs: Run[], share: number, draw: Draw): Run[] {
  return runs.map((run, at) => {
    let { text } = run
    const next = runs[at + 1]
    // A label of its own run, or one that begins a line.
    if (text.endsWith(':') && next && draw.chance(share)) text = draw.pick([`${text.slice(0, -1)} :`, `${text} `])
    if (at === 0 && !next && draw.chance(share))
      text = text.replace(/^([^:]{4,30}): /, draw.pick(['$1:', '$1 : ', '$1:  ']))
    if (text.length > 60 && draw.chance(share)) text = text.replace(/ (?=[a-zäöü]+ [a-zäöü]+$)/, '  ')
    if (draw.chance(share)) text = text.replace(/(\d) (?=\p{L}|€)/gu, '$1\u00a0')
    if (draw.chance(share)) text = text.replace(/(\p{L}{6}[bdgklmnrst])(?=[bdfgkmnpstvz][aeiou]\p{L}{4})/u, '$1\u00ad')
    return text === run.text ? run : { ...run, text }
  })
}
