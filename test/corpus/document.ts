/** A plan set in a house style, before any file format: what a person sees on paper. */
export type CorpusDocument = {
  title: string
  header: string | null
  /** `{page}` is the page's number. */
  footer: string | null
  blocks: Block[]
  looks: DocumentLooks
}

export type Run = {
  text: string
  bold?: boolean
  italic?: boolean /** A footnote's text; its mark stands after the run. */
  note?: string /** A line break in the text. */
  breaks?: true
}
export type Cell = {
  blocks: Block[]
  span?: number /** How many rows it goes down through; the rows below leave it out. */
  rows?: number
  shaded?: boolean
}

export type Block =
  /** `lines`: the heading is broken by hand. */
  | { kind: 'heading'; level: number; lines: string[]; listed: boolean }
  | { kind: 'paragraph'; runs: Run[] }
  /** `mark` is what stands before the text (`•`, `1.2.3`, `Ziel 3.1:`), or nothing. */
  | { kind: 'item'; mark: string; runs: Run[]; depth: number }
  | { kind: 'table'; head: Cell[] | null; rows: Cell[][]; widths: number[] }
  | { kind: 'box'; blocks: Block[] }
  | { kind: 'page' }
  | { kind: 'contents'; title: string; depth: number }

/** How each format sets the document. Every style has its own mixture. */
export type DocumentLooks = {
  /** `real`: the format's own headings. `bold`: paragraphs made bold by hand. `plain`: not even that. */
  headings: 'real' | 'bold' | 'plain'
  /** Whether bullets and numbers are the format's own lists or typed. */
  lists: 'real' | 'typed'
  bullet: string
  text: TextLooks
  html: HtmlLooks
  page: PageLooks
}

export type TextLooks = {
  width: number
  hyphenated: boolean
  indent: number
  /** Lines between paragraphs. */
  spacing: 0 | 1
  table: 'tabs' | 'lines' | 'grid' | 'pipes'
  /** Headings are underlined, in capitals, or neither. */
  heading: 'underlined' | 'capitals' | 'none'
}

export type HtmlLooks = 'clean' | 'cms' | 'soup' | 'word' | 'breaks'

export type PageLooks = {
  columns: 1 | 2
  size: number
  hyphenated: boolean
  justified: boolean
  measurePerPage: boolean
  flipped: boolean
}

export const heading = (level: number, text: string | string[], listed = true): Block => ({
  kind: 'heading',
  level,
  lines: typeof text === 'string' ? [text] : text,
  listed,
})
export const paragraph = (...runs: (Run | string)[]): Block => ({ kind: 'paragraph', runs: runs.map(toRun) })
export const item = (mark: string, text: string | Run[], depth = 0): Block => ({
  kind: 'item',
  mark,
  runs: typeof text === 'string' ? [{ text }] : text,
  depth,
})
export const cell = (...content: (Block | string)[]): Cell => ({
  blocks: content.map((one) => (typeof one === 'string' ? paragraph(one) : one)),
})
export const bold = (text: string): Run => ({ text, bold: true })
export const italic = (text: string): Run => ({ text, italic: true })
export const lineBreak: Run = { text: '', breaks: true }

function toRun(run: Run | string): Run {
  return typeof run === 'string' ? { text: run } : run
}

export const plainText = (runs: Run[]): string => runs.map((run) => (run.breaks ? ' ' : run.text)).join('')
