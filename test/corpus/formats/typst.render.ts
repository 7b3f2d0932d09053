import type { Block, Cell, CorpusDocument, Run } from '../document.ts'
import { listedHeadings } from './heading.list.ts'

/** The document as Typst source. All text stands in strings, so nothing in it is markup. */
export function renderTypst(document: CorpusDocument): string {
  const { page } = document.looks
  const footer = (document.footer ?? '').split('{page}').map(quoted).join('#context counter(page).display()')
  return [
    `#set document(title: ${string(document.title.replaceAll('\n', ' '))})`,
    `#set page(paper: "a4", margin: (x: 2.2cm, top: 2.6cm, bottom: 2.4cm), flipped: ${page.flipped}, columns: ${page.columns}, header: [${document.header ? `#set text(size: 8pt)\n${quoted(document.header)}` : ''}], footer: [#set text(size: 8pt)\n#set align(${page.columns === 2 ? 'right' : 'center'})\n${document.footer ? footer : ''}])`,
    `#set text(font: "Noto Sans", size: ${page.size}pt, lang: "de", hyphenate: ${page.hyphenated})`,
    `#set par(justify: ${page.justified}, leading: 0.6em)`,
    '#set table(stroke: 0.5pt + luma(120), inset: 4pt)',
    '#show heading: set block(above: 1.4em, below: 0.8em)',
    '#set columns(gutter: 1cm)',
    // The sign for a hyphen is named by its first use. Said here, it reads "-" at line ends too, as in files from Word.
    '#place(bottom + right, float: false, text(size: 5pt, fill: luma(190))[#"-";#strong("-")#emph("-")])',
    ...document.blocks.map((block, at) => blockTypst(block, document, document.blocks[at - 1])),
    '',
  ].join('\n')
}

function blockTypst(block: Block, document: CorpusDocument, before?: Block): string {
  const { looks } = document
  switch (block.kind) {
    case 'heading':
      return headingTypst(block, looks.headings)
    case 'paragraph':
      return `#par[${runsTypst(block.runs)}]`
    case 'item': {
      if (block.mark === '') return `#par[${runsTypst(block.runs)}]`
      const short = block.mark.length <= 2
      const set = short
        ? `#grid(columns: (${looks.lists === 'real' ? '1.4em' : '1em'}, 1fr), [${quoted(block.mark)}], [${runsTypst(block.runs)}])`
        : `#par(hanging-indent: 1.2em)[#strong(${string(block.mark)})${quoted(' ')}${runsTypst(block.runs)}]`
      return block.depth > 0 ? `#pad(left: ${block.depth * 1.4}em)[${set}]` : set
    }
    case 'table': {
      const turn =
        looks.page.measurePerPage && block.head === null && before?.kind === 'table' ? '#pagebreak(weak: true)\n' : ''
      return turn + tableTypst(block, document)
    }
    case 'box':
      return `#block(fill: luma(236), inset: 7pt, width: 100%, breakable: true)[\n${block.blocks.map((one) => blockTypst(one, document)).join('\n')}\n]`
    case 'page':
      return '#pagebreak(weak: true)'
    case 'contents': {
      if (looks.headings === 'real') return `#outline(title: ${string(block.title)}, depth: ${block.depth})`
      const lines = listedHeadings(document, block.depth).map(
        ({ text, page }) => `#par[${quoted(text)} #box(width: 1fr, repeat[.]) ${quoted(String(page))}]`,
      )
      return [`#block[#strong(${string(block.title)})]`, ...lines].join('\n')
    }
  }
}

function headingTypst(
  { level, lines, listed }: Extract<Block, { kind: 'heading' }>,
  kind: 'real' | 'bold' | 'plain',
): string {
  const text = lines.map(quoted).join('#linebreak()')
  const size = Math.max(1, 2.1 - level * 0.35)
  if (kind === 'real' && level > 0) return `#heading(level: ${level}, outlined: ${listed})[${text}]`
  const weight = kind === 'plain' && level > 0 ? 'regular' : 'bold'
  return `#block(above: 1.3em, below: 0.8em, text(weight: "${weight}", size: ${kind === 'plain' && level > 0 ? 1 : size}em, hyphenate: false)[${text}])`
}

function tableTypst(table: Extract<Block, { kind: 'table' }>, document: CorpusDocument): string {
  const cellTypst = (one: Cell) => {
    const content = one.blocks.map((block) => blockTypst(block, document)).join('\n')
    return `table.cell(colspan: ${one.span ?? 1}, rowspan: ${one.rows ?? 1}${one.shaded ? ', fill: luma(225)' : ''})[${content}]`
  }
  const head = table.head ? `table.header(repeat: true, ${table.head.map(cellTypst).join(', ')}),\n` : ''
  const rows = table.rows.map((row) => `${row.map(cellTypst).join(', ')},`)
  return `#table(columns: (${table.widths.map((width) => `${width}fr`).join(', ')},), align: left, ${head}\n${rows.join('\n')}\n)`
}

function runsTypst(runs: Run[]): string {
  return runs
    .map((run) => {
      if (run.breaks) return '#linebreak()'
      // A tab is a gap that no font has a sign for.
      const parts = run.text
        .split('\t')
        .map((text) => (run.bold ? `#strong(${string(text)})` : run.italic ? `#emph(${string(text)})` : quoted(text)))
      return parts.join('#h(1.5em)') + (run.note ? `#footnote(${string(run.note)})` : '')
    })
    .join('')
}

const string = (text: string) => `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`
const quoted = (text: string) => (text === '' ? '' : `#${string(text)};`)
