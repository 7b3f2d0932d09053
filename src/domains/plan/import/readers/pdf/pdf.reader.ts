import type { SourceDocument } from '../../passage.ts'
import { levelsFromLooks } from '../blocks/look.levels.ts'
import { chooseTitle } from '../office/title.choose.ts'
import { ReadingFault } from '../reading.fault.ts'
import { readPage } from './page.content.ts'
import { fragmentsOf } from './page.fragments.ts'
import { findFurniture } from './page.furniture.ts'
import { commonGutters, findGutter } from './page.gutter.ts'
import { dropGluedMarks, findNotes } from './page.notes.ts'
import { readingOrder } from './page.order.ts'
import type { Fragment, PageContent } from './page.shape.ts'
import { openPdf, type PdfDocument } from './pdf.open.ts'
import { levelsFromOutline, readOutline } from './pdf.outline.ts'
import { passagesOf } from './pdf.passages.ts'
import { learnSetting } from './pdf.setting.ts'
import { ruledTables } from './table.ruled.ts'

type Progress = (progress: { done: number; of: number }) => void
type ReadPage = { content: Omit<PageContent, 'pieces'>; fragments: Fragment[] }

/**
 * PDF: out of letters and their places come lines, columns, tables, paragraphs and headings. Headers, footers, page
 * numbers and footnotes are set aside. `where` is the page, counted from the first of the file.
 * @throws ReadingFault encrypted, broken, too-large, or scanned when the pages hold pictures and no text.
 */
export async function readPdf(bytes: Uint8Array, onProgress?: Progress): Promise<SourceDocument> {
  const document = await openPdf(bytes)
  try {
    const pages = await readPages(document, onProgress)
    const letters = pages.flatMap(({ fragments }) => fragments).reduce((sum, { text }) => sum + text.length, 0)
    if (letters < pages.length * 10) throw new ReadingFault('scanned', { pages: pages.length })
    const { passages, setAside } = understand(pages)
    // A line that the scanner stamped on every page is no text of the document.
    if (passages.length === 0) throw new ReadingFault('scanned', { pages: pages.length })
    const outlined = levelsFromOutline(passages, await readOutline(document))
    const found = levelsFromLooks(outlined)
    return { title: chooseTitle(await titleOf(document), found), passages: found, setAside }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function readPages(document: PdfDocument, onProgress?: Progress): Promise<ReadPage[]> {
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch(() => null)
    // A damaged page does not make the others unreadable.
    const content = await (page ? readPage(page, number) : Promise.reject()).catch(() => null)
    page?.cleanup()
    if (content) {
      const { pieces, ...rest } = content
      pages.push({ content: rest, fragments: fragmentsOf(pieces, rest.rules) })
    }
    onProgress?.({ done: number, of: document.numPages })
  }
  if (pages.length === 0) throw new ReadingFault('broken')
  return pages
}

function understand(pages: readonly ReadPage[]): Pick<SourceDocument, 'passages' | 'setAside'> {
  const ruledOn = pages.map(({ content, fragments }) => ruledTables(content.rules, fragments))
  // Heads of tables that are said again on every page are none of the page's.
  const furniture = findFurniture(
    pages.map(({ content, fragments }, at) => ({ content, fragments: outside(fragments, ruledOn[at]!) })),
  )
  const size = bodySize(pages)
  const setAside: SourceDocument['setAside'] = []
  const running = pages.map(({ content, fragments }, at) => {
    const where = { page: content.number }
    const free = outside(fragments, ruledOn[at]!)
    const body = free.filter((fragment) => !furniture.has(fragment))
    const notes = findNotes(body, content, size)
    for (const fragment of free) if (furniture.has(fragment)) setAside.push({ text: fragment.text, where })
    if (notes.size > 0) setAside.push({ text: [...notes].map(({ text }) => text).join(' '), where })
    dropGluedMarks(fragments, notes)
    return body.filter((fragment) => !notes.has(fragment))
  })
  const gutters = commonGutters(running.map((fragments, at) => findGutter(fragments, ruledOn[at]!, [])))
  const shaped = pages.map(({ content }, at) => {
    return { number: content.number, shapes: readingOrder(running[at]!, ruledOn[at]!, { body: size, gutters }) }
  })
  const { passages, setAside: more } = passagesOf(
    shaped,
    learnSetting(
      shaped.map(({ shapes }) => shapes),
      size,
    ),
  )
  return { passages, setAside: [...setAside, ...more] }
}

function outside(fragments: readonly Fragment[], tables: readonly { rows: { cells: Fragment[][] }[] }[]): Fragment[] {
  const taken = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat())))
  return fragments.filter((fragment) => !taken.has(fragment))
}

/** The size in which most letters are set. */
function bodySize(pages: readonly ReadPage[]): number {
  const letters = new Map<number, number>()
  for (const { fragments } of pages) {
    for (const { size, text } of fragments) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
    }
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0]
}

async function titleOf(document: PdfDocument): Promise<string | null> {
  const data = await document.getMetadata().catch(() => null)
  const title = (data?.info as { Title?: unknown } | undefined)?.Title
  return typeof title === 'string' ? title : null
}
