import type { Passage } from '../../passage.ts'
import type { PdfDocument } from './pdf.open.ts'

type Entry = { title: string; level: number; page: number | null }
type OutlineItem = { title: string; dest: unknown; items: OutlineItem[] }

const mostEntries = 5000

/** The bookmarks of a PDF in order, with the page each leads to. */
export async function readOutline(document: PdfDocument): Promise<Entry[]> {
  const outline = (await document.getOutline().catch(() => null)) as OutlineItem[] | null
  const entries: Entry[] = []
  const visit = async (items: OutlineItem[], level: number): Promise<void> => {
    for (const { title, dest, items: below } of items) {
      if (entries.length >= mostEntries || level > 9) return
      entries.push({ title, level, page: await pageOf(document, dest).catch(() => null) })
      await visit(below ?? [], level + 1)
    }
  }
  await visit(outline ?? [], 1)
  return entries
}

async function pageOf(document: PdfDocument, destination: unknown): Promise<number | null> {
  const place = typeof destination === 'string' ? await document.getDestination(destination) : destination
  const reference = Array.isArray(place) ? place[0] : null
  if (typeof reference === 'number') return reference + 1
  return reference ? (await document.getPageIndex(reference)) + 1 : null
}

/** Gives the passages that bookmarks lead to their level. Bookmarks may lack numbers and have the text of several lines. */
export function levelsFromOutline(passages: readonly Passage[], outline: readonly Entry[]): Passage[] {
  const wanted = new Map<string, Entry[]>()
  for (const entry of outline) {
    const entries = wanted.get(fold(entry.title))
    if (entries) entries.push(entry)
    else wanted.set(fold(entry.title), [entry])
  }
  const entryOf = (passage: Passage) => {
    if (passage.cells || passage.text.length > 250 || passage.mark?.kind === 'bullet') return undefined
    const number = passage.mark?.kind === 'number' ? passage.mark.path.join('') : ''
    const entries = wanted.get(fold(number + passage.text)) ?? wanted.get(fold(passage.text))
    const page = 'page' in passage.where ? passage.where.page : 0
    return entries?.find((one) => one.page === null || Math.abs(one.page - page) <= 1)
  }
  const levelled: Passage[] = []
  for (let at = 0; at < passages.length; at++) {
    const passage = passages[at]!
    const next = passages[at + 1]
    const both = next && isAlike(passage, next) ? inOne(passage, next) : undefined
    const entry = entryOf(passage) ?? (both ? entryOf(both) : undefined)
    const whole = entry && both && !entryOf(passage) ? both : passage
    if (whole === both) at++
    levelled.push(entry ? { ...whole, level: entry.level } : whole)
  }
  return levelled
}

function isAlike(a: Passage, b: Passage): boolean {
  return !a.cells && !b.cells && !b.mark && a.look?.size === b.look?.size && a.look?.bold === b.look?.bold
}

/** A heading over several lines of which the first looked whole. */
function inOne(a: Passage, b: Passage): Passage {
  const lines = [...a.lines, ...b.lines.map((line) => ({ ...line, at: line.at + a.text.length + 1 }))]
  return { ...a, text: `${a.text} ${b.text}`, lines }
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
