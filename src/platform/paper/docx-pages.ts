import type { IXmlableObject, PageNumberEstimator } from 'docx'
import { pagesOfHeadings } from './draw-pdf.ts'
import type { Paper } from './paper.ts'

/**
 * The pages that contents and register name until the text processor counts anew: those of the same paper as a PDF. Its
 * letters are others, so that a page may differ; to lay the file out as Word does takes many times as long.
 */
export function pagesAsPrinted(paper: Paper): PageNumberEstimator {
  return (body) => {
    const names = bookmarksIn(body)
    const pages = names.length === 0 ? [] : pagesOfHeadings(paper)
    const known = names.slice(0, pages.length).map((name, i) => [name, pages[i] ?? 1] as const)
    return {
      bookmarks: new Map(known.map(([name, page]) => [name, String(page)])),
      bookmarkPageNumbers: new Map(known),
    }
  }
}

/** The names of what is listed, in the order of the text. */
function bookmarksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(bookmarksIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value as IXmlableObject).flatMap(([key, inner]) =>
    key === 'w:bookmarkStart' ? nameIn(inner) : bookmarksIn(inner),
  )
}

function nameIn(value: unknown): string[] {
  const attributes = (Array.isArray(value) ? value[0] : value) as { _attr?: Record<string, string> } | undefined
  const name = attributes?._attr?.['w:name']
  return name === undefined ? [] : [name]
}
