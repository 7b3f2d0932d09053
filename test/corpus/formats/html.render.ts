import type { Block, Cell, CorpusDocument, HtmlLooks, Run } from '../document.ts'
import { listedHeadings } from './heading.list.ts'
import { framePage } from './html.frame.ts'

type Item = Extract<Block, { kind: 'item' }>
type Html = { document: CorpusDocument; looks: HtmlLooks; notes: string[] }

/** As a city's website or a word processor exports it. */
export function renderHtml(document: CorpusDocument): string {
  const html: Html = { document, looks: document.looks.html, notes: [] }
  const body = blocksHtml(document.blocks, html)
  const notes = html.notes.map(
    (note, at) => `<p class="fn" id="fn${at + 1}"><a href="#r${at + 1}">${at + 1}</a> ${escaped(note)}</p>`,
  )
  return framePage(document, html.looks, [body, ...notes].join('\n'))
}

function blocksHtml(blocks: Block[], html: Html): string {
  const parts: string[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    const real =
      block.kind === 'item' && html.document.looks.lists === 'real' && isPlainMark(block.mark) && html.looks !== 'soup'
    if (!real) {
      parts.push(blockHtml(block, html))
      continue
    }
    const items: Item[] = []
    for (let one = blocks[at]; one?.kind === 'item' && isPlainMark(one.mark); one = blocks[at]) {
      items.push(one)
      at++
    }
    at--
    const ordered = /^\d/.test(block.mark)
    const list = ordered ? 'ol' : 'ul'
    parts.push(`<${list}>\n${items.map((one, place) => entryHtml(one, items[place + 1], html)).join('\n')}\n</${list}>`)
  }
  return parts.join('\n')
}

/** An entry of a list; those below it stand in a list of their own inside it. */
function entryHtml({ runs, depth }: Item, next: Item | undefined, html: Html): string {
  const after = next?.depth ?? 0
  const end = after > depth ? '<ul>' : `</li>${'</ul></li>'.repeat(depth - after)}`
  return `  <li>${runsHtml(runs, html)}${end}`
}

/** Marks that a list of the format makes by itself; others are typed. */
const isPlainMark = (mark: string) => /^([•–\-o▪*]|\d+\.)$/.test(mark)

function blockHtml(block: Block, html: Html): string {
  const { looks } = html
  switch (block.kind) {
    case 'heading':
      return headingHtml(block.level, block.lines, html)
    case 'paragraph':
      return textHtml(runsHtml(block.runs, html), looks)
    case 'item': {
      const mark =
        block.mark === '' ? '' : `${escaped(block.mark)}${looks === 'soup' || looks === 'word' ? '&nbsp;&nbsp;' : ' '}`
      const content = runsHtml(block.runs, html)
      return textHtml(
        block.mark.length > 2 && looks !== 'clean' ? `<strong>${mark.trim()}</strong> ${content}` : mark + content,
        looks,
        block.mark === '' ? '' : 'Liste',
      )
    }
    case 'table':
      return tableHtml(block, html)
    case 'box':
      return looks === 'clean'
        ? `<aside>\n${blocksHtml(block.blocks, html)}\n</aside>`
        : `<div class="kasten">\n${blocksHtml(block.blocks, html)}\n</div>`
    case 'page':
      return looks === 'word' ? '<br clear="all" style="page-break-before:always">' : ''
    case 'contents': {
      const entries = listedHeadings(html.document, block.depth)
      const list = entries.map(
        ({ text, page }) =>
          `<li><a href="#">${escaped(text)}</a>${looks === 'word' || looks === 'breaks' ? ` <span>${page}</span>` : ''}</li>`,
      )
      return `${headingHtml(2, [block.title], html)}\n<ul class="toc">\n${list.join('\n')}\n</ul>`
    }
  }
}

function headingHtml(level: number, lines: string[], { document, looks }: Html): string {
  const text = lines.map(escaped).join(looks === 'clean' || looks === 'cms' ? '<br>' : '<br/>\n')
  const real = document.looks.headings === 'real'
  const tag = `h${Math.min(6, level + 1)}`
  if (looks === 'soup')
    return real
      ? `<div class="tx-header"><${tag} class="csc-firstHeader">${text}</${tag}></div>`
      : `<div class="ueber-${level}"><span style="font-size:${22 - level * 3}px"><b>${text}</b></span></div>`
  if (real)
    return looks === 'word'
      ? `<${tag}><span style='font-family:Arial'>${text}</span></${tag}>`
      : `<${tag}>${text}</${tag}>`
  if (document.looks.headings === 'bold')
    return looks === 'word'
      ? `<p class=MsoNormal><b><span style='font-size:${18 - level * 2}.0pt'>${text}</span></b></p>`
      : `<p><strong>${text}</strong></p>`
  return `<p>${text}</p>`
}

function textHtml(content: string, looks: HtmlLooks, kind = ''): string {
  switch (looks) {
    case 'soup':
      return `<div class="text${kind}"><div>${content}</div></div>`
    case 'word':
      return `<p class=Mso${kind ? 'ListParagraph' : 'Normal'}>${content.replace(/ (?=[^<>]*$)/, '\n')}</p>`
    case 'breaks':
      return `${content}<br>${kind ? '' : '<br>'}`
    default:
      return `<p>${content}</p>`
  }
}

function tableHtml(table: Extract<Block, { kind: 'table' }>, html: Html): string {
  const { looks } = html
  const row = (cells: Cell[], tag: 'td' | 'th') =>
    `<tr>${cells.map((one) => `<${tag}${one.span ? ` colspan="${one.span}"` : ''}${one.rows ? ` rowspan="${one.rows}"` : ''}>${cellHtml(one, html)}</${tag}>`).join('')}</tr>`
  const head = table.head
    ? looks === 'clean' || looks === 'cms'
      ? `<thead>${row(table.head, 'th')}</thead>\n`
      : `${row(table.head, 'td')}\n`
    : ''
  return `<table${looks === 'word' ? ' class=MsoTableGrid border=1 cellspacing=0' : ''}>\n${head}<tbody>\n${table.rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody></table>`
}

function cellHtml(one: Cell, html: Html): string {
  const [first] = one.blocks
  const simple = one.blocks.length === 1 && first?.kind === 'paragraph' && html.looks !== 'word'
  return simple ? runsHtml(first.runs, html) : blocksHtml(one.blocks, html)
}

function runsHtml(runs: Run[], html: Html): string {
  return runs
    .map((run) => {
      if (run.breaks) return '<br>\n'
      let text = escaped(run.text)
      if (html.looks === 'word' && run.bold) text = `<span lang=DE>${text}</span>`
      if (run.bold)
        text =
          html.looks === 'soup'
            ? `<span style="font-weight:bold">${text}</span>`
            : `<${html.looks === 'word' ? 'b' : 'strong'}>${text}</${html.looks === 'word' ? 'b' : 'strong'}>`
      if (run.italic) text = `<em>${text}</em>`
      if (run.note) {
        const number = html.notes.push(run.note)
        text += `<sup><a href="#fn${number}" id="r${number}">${number}</a></sup>`
      }
      return text
    })
    .join('')
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\t/g, '&emsp;')
    .replace(/(\d) (€|Prozent|Stunden)/g, '$1&nbsp;$2')
}
