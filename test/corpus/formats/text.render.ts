import type { Block, Cell, CorpusDocument, Run } from '../document.ts'
import { listedHeadings } from './heading.list.ts'
import { wrapText } from './hyphen.cut.ts'
import { tableLines } from './text.table.ts'

/** As somebody saved it as plain text: wrapped, bullets typed, notes gathered at the end. */
export function renderText(document: CorpusDocument): string {
  const notes: string[] = []
  const lines: string[] = []
  document.blocks.forEach((block, at) => {
    const set = blockLines(block, document, notes)
    const before = document.blocks[at - 1]
    if (before && partsFrom(before, block, document)) lines.push('')
    lines.push(...set)
  })
  if (notes.length > 0) lines.push('', ...notes.map((note, at) => `${at + 1} ${note}`))
  return `${lines
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()}\n`
}

function partsFrom(before: Block, block: Block, { looks }: CorpusDocument): boolean {
  if (block.kind === 'heading' || block.kind === 'page' || block.kind === 'table' || before.kind === 'table')
    return true
  if (before.kind === 'heading') return looks.text.spacing === 1
  if (before.kind === 'item' && block.kind === 'item') return false
  return looks.text.spacing === 1 || block.kind === 'box'
}

export function blockLines(
  block: Block,
  document: CorpusDocument,
  notes: string[],
  width = document.looks.text.width,
): string[] {
  const { text: looks } = document.looks
  const wrap = (runs: Run[], first = width, next = width) =>
    lineParts(runs, notes).flatMap((part, at) =>
      wrapText(part, next, { hyphenated: looks.hyphenated, first: at === 0 ? first : next }),
    )
  switch (block.kind) {
    case 'heading': {
      if (looks.heading === 'capitals' && block.level <= 1)
        return block.lines.map((line) => line.toUpperCase().replaceAll('ß', 'SS'))
      const rule =
        looks.heading === 'underlined' && block.level <= 1
          ? ['='.repeat(Math.max(...block.lines.map((line) => line.length)))]
          : []
      return [...block.lines.flatMap((line) => wrapText(line, width)), ...rule]
    }
    case 'paragraph':
      return wrap(block.runs)
    case 'item': {
      const start = ' '.repeat(looks.indent * (block.depth + 1)) + (block.mark ? `${block.mark} ` : '')
      const hang = ' '.repeat(looks.indent === 0 ? 0 : Math.min(start.length, 6))
      return wrap(block.runs, width - start.length, width - hang.length).map(
        (line, at) => (at === 0 ? start : hang) + line,
      )
    }
    case 'table':
      return tableLines(block, looks, (one) => cellText(one, document, notes))
    case 'box': {
      const inner = block.blocks.flatMap((one) => blockLines(one, document, notes, width - 2))
      return ['-'.repeat(Math.min(width, 60)), ...inner, '-'.repeat(Math.min(width, 60))]
    }
    case 'page':
      return []
    case 'contents':
      return [
        block.title,
        '',
        ...listedHeadings(document, block.depth).map(({ level, text, page }) => {
          const entry = '  '.repeat(level - 1) + text
          return `${entry} ${'.'.repeat(Math.max(3, width - entry.length - 6))} ${page}`
        }),
      ]
  }
}

function cellText(one: Cell, document: CorpusDocument, notes: string[]): string[] {
  return one.blocks.flatMap((block) => blockLines(block, document, notes, 10_000)).filter((line) => line !== '')
}

/** Text between hard breaks, footnote marks glued behind the word. */
function lineParts(runs: Run[], notes: string[]): string[] {
  const parts = ['']
  for (const run of runs) {
    if (run.breaks) parts.push('')
    else parts[parts.length - 1] += run.text
    if (run.note) parts[parts.length - 1] += String(notes.push(run.note))
  }
  return parts
}
