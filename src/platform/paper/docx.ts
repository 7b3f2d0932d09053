import { inBoundedThread, threadProgram } from '../bounded-thread.ts'
import type { Failure } from './draw-pdf.ts'
import { type Drawing, drawingOf } from './drawing.ts'
import type { Paper } from './paper.ts'

/** What the thread is given: the pictures are drawn outside, where their readers are watched. */
export type DocxOrder = { paper: Paper; drawings: ReadonlyMap<string, Drawing> }

/** Milliseconds and megabytes: what the largest report needs, several times over. */
const limits = { patience: 60_000, memory: 1024 }

/** A paper as a file that a text processor opens, written in a thread of its own. The same paper gives the same bytes. */
export async function docxOf(paper: Paper, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const order: DocxOrder = { paper, drawings: await drawingsIn(paper) }
  const end = await inBoundedThread<Uint8Array<ArrayBuffer> | Failure>(threadProgram('docx', import.meta.url), order, {
    ...limits,
    signal,
  })
  const why = end.is !== 'answer' ? end.is : 'failure' in end.answer ? end.answer.failure : undefined
  if (end.is === 'answer' && 'buffer' in end.answer) return end.answer
  throw new Error(`a DOCX of "${paper.title}" could not be made: ${why}`)
}

/** By what is drawn, for a picture may stand twice. */
export async function drawingsIn({ blocks }: Paper): Promise<Map<string, Drawing>> {
  const drawings = new Map<string, Drawing>()
  for (const block of blocks) {
    if (block.is === 'picture' && !drawings.has(block.svg)) drawings.set(block.svg, await drawingOf(block.svg))
  }
  return drawings
}
