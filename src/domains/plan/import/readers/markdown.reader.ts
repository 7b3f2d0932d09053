import { cleanLine, foldSpace, splitLines } from '../lines/line.clean.ts'
import { findFurniture, isContentsLine } from '../lines/line.furniture.ts'
import { joinLines } from '../lines/line.join.ts'
import { acceptMarks, type UnmarkedLine } from '../lines/mark.accept.ts'
import type { SourceDocument } from '../passage.ts'
import { withoutInlineMarkup } from './markdown.inline.ts'

const heading = /^(#{1,6})\s+(.*?)(?:\s#+)?$/
const setext = /^(?:=+|-{2,})$/
const rule = /^(?:[-*_]\s?){3,}$/
const tableRule = /^\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/
const boldLine = /^(\*\*|__)([^*_]{1,100})\1:?$/

/** Markdown: levels of headings are given, and a line end inside a paragraph or item never means anything. */
export function readMarkdown(text: string): SourceDocument {
  const all = splitLines(text)
  const matter = frontMatter(all)
  const raws = all.map((raw, at) => ({ raw, ...cleanLine(at < matter.lines ? '' : raw.replace(/^\s{0,3}>\s?/, '')) }))
  const furniture = findFurniture(raws)
  const lines: UnmarkedLine[] = []
  const setAside: SourceDocument['setAside'] = []
  let gap: UnmarkedLine['gap'] = 'blank'
  raws.forEach(({ raw, text: content, indent }, at) => {
    const where = { line: at + 1 }
    const last = lines.at(-1)
    if (furniture.has(at) || isContentsLine({ raw, text: content })) {
      setAside.push({ text: content, where })
      gap = furniture.has(at) ? 'page' : 'blank'
    } else if (gap === 'none' && last && last.level === null && setext.test(content)) {
      last.level = content.startsWith('=') ? 1 : 2
      gap = 'blank'
    } else if (content === '' || rule.test(content) || (content.length <= 500 && tableRule.test(content))) {
      if (gap === 'none') gap = 'blank'
    } else {
      const line = readLine(content, { indent, gap, where, ends: /(?:\s{2,}|\\)$/.test(raw.slice(-40)) })
      if (line) lines.push(line)
      gap = line?.level === null ? 'none' : 'blank'
    }
  })
  return { title: matter.title, passages: joinLines(acceptMarks(lines), 'soft'), setAside }
}

function readLine(
  content: string,
  place: Pick<UnmarkedLine, 'indent' | 'gap' | 'where' | 'ends'>,
): UnmarkedLine | null {
  const head = content.length <= 400 ? heading.exec(content) : null
  const level = head ? head[1]!.length : null
  const bold = level === null && boldLine.test(content)
  const cells = cellsOf(content)
  if (cells) return { ...place, text: cells.join(' | '), level: null, width: content.length, cells, ends: true }
  const text = foldSpace(withoutInlineMarkup(head ? head[2]! : content).replace(/\\$/, ''))
  if (text === '') return null
  // A bold line alone is a heading for the eye; it gets no level, since it ranks differently in every document.
  return {
    text,
    level,
    cells,
    width: place.indent + content.length,
    ...place,
    gap: bold ? 'blank' : place.gap,
    ends: place.ends || bold,
  }
}

/** "| 1.1 | Sprachkurse | 2026 |" */
function cellsOf(content: string): string[] | null {
  if (!/^\|.+\|$/.test(content)) return null
  const cells = content.slice(1, -1).split('|')
  return cells.map((cell) => foldSpace(withoutInlineMarkup(cell)))
}

/** The `title` between two lines `---` at the very start, and how many lines these take. */
function frontMatter(lines: readonly string[]): { title: string | null; lines: number } {
  const start = lines[0]?.replace(/^\ufeff/, '').trim()
  const end =
    start === '---' ? lines.slice(0, 200).findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1
  if (end < 0) return { title: null, lines: 0 }
  const titles = lines.slice(1, end).map((line) => /^title:\s*["']?(.+?)["']?\s*$/i.exec(line.slice(0, 500))?.[1])
  return { title: titles.find((title) => title !== undefined) ?? null, lines: end + 1 }
}
