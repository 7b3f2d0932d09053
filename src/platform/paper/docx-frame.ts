import { type FileChild, Footer, PageBreak, PageNumber, Tab, TabStopType, TextRun } from 'docx'
import { contentsOf } from './docx-contents.ts'
import type { Setting } from './docx-setting.ts'
import { paragraph, plain } from './docx-words.ts'
import type { Paper } from './paper.ts'

export function coverOf(setting: Setting, { author, title }: Paper, cover: NonNullable<Paper['cover']>): FileChild[] {
  const said = (style: string, words: string) => paragraph(setting, { style, children: plain(setting, words) })
  return [
    said('CoverAuthor', author),
    said('CoverKicker', cover.kicker),
    said('Title', title),
    said('Subtitle', cover.subtitle),
    ...cover.lines.map((words, at) => said(at === 0 ? 'CoverFirstLine' : 'CoverLine', words)),
  ]
}

/** What is listed, and where; what comes next begins a page. */
export function contentsPage(setting: Setting, { contents, blocks }: Paper): FileChild[] {
  if (contents === null) return []
  const [first] = blocks
  const breaksItself = first?.is === 'heading' && first.newPage
  return [
    paragraph(setting, { style: 'TOCHeading', children: plain(setting, contents) }),
    contentsOf(contents),
    ...(breaksItself ? [] : [paragraph(setting, { style: 'AfterTable', children: [new PageBreak()] })]),
  ]
}

/** At one edge whose paper it is, at the other where in it one is. */
export function footerOf(setting: Setting, { running, words }: Paper): Footer {
  const fields: Record<string, TextRun> = {
    '{n}': new TextRun({ children: [PageNumber.CURRENT] }),
    '{all}': new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  }
  const number = words.page
    .split(/(\{n\}|\{all\})/)
    .filter((part) => part !== '')
    .flatMap((part) => fields[part] ?? plain(setting, part))
  return new Footer({
    children: [
      paragraph(setting, {
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: setting.textWidth }],
        children: [...plain(setting, running), new TextRun({ children: [new Tab()] }), ...number],
      }),
    ],
  })
}
