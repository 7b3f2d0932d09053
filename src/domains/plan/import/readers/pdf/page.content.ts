import { OPS } from 'unpdf/pdfjs'
import { type Matrix, multiply, ruleLines } from './page.rules.ts'
import type { PageContent, Piece } from './page.shape.ts'
import type { PdfPage } from './pdf.open.ts'

type TextItem = { str: string; transform: Matrix; width: number; fontName: string }

/** More than a page can show; made to fill the memory. */
const mostPieces = 60_000
const boldFont = /bold|black|heavy|semibold|demi(?!ta)|fett|extrabd|[-,]bd\b/i

/** The texts and rules of a page. */
export async function readPage(page: PdfPage, number: number): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 })
  const view = viewport.transform as Matrix
  const { items } = await page.getTextContent({ disableNormalization: false })
  const operators = await page.getOperatorList().catch(() => null)
  const bold = new Map<string, boolean>()
  const isBold = (font: string) => {
    if (!bold.has(font)) bold.set(font, boldFont.test(fontName(page, font)))
    return bold.get(font)!
  }
  const pieces: Piece[] = []
  for (const item of items.slice(0, mostPieces)) {
    const piece = 'str' in item ? pieceOf(item as unknown as TextItem, view, isBold) : null
    if (piece) pieces.push(piece)
  }
  const rules = operators ? ruleLines(operators, view, OPS) : []
  return { number, width: viewport.width, height: viewport.height, pieces, rules }
}

/** Null for what stands across or upright: watermarks and words on the margin. */
function pieceOf(item: TextItem, view: Matrix, isBold: (font: string) => boolean): Piece | null {
  if (item.str.trim() === '') return null
  const [a, b, c, d, left, base] = multiply(view, item.transform)
  const size = Math.hypot(c, d)
  if (!(size > 0.5) || Math.abs(b) > Math.abs(a) * 0.05 || a < 0) return null
  const lead = /^\s*/.exec(item.str)![0].length
  const trail = /\s*$/.exec(item.str)![0].length
  const letter = item.width / item.str.length
  return {
    text: item.str.trim(),
    left: left + lead * letter,
    right: left + item.width - trail * letter,
    base,
    size,
    bold: isBold(item.fontName),
  }
}

/** The font's own name ("BAAAAA+Calibri-Bold"); pdf.js knows it once the page's operators were read. */
function fontName(page: PdfPage, id: string): string {
  try {
    const font = page.commonObjs.get(id) as { name?: string; bold?: boolean; black?: boolean } | null
    return `${font?.name ?? ''}${font?.bold || font?.black ? ' bold' : ''}`
  } catch {
    return ''
  }
}
