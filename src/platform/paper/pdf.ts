import { inBoundedThread, threadProgram } from '../bounded-thread.ts'
import type { Drawn } from './draw-pdf.ts'
import type { Paper } from './paper.ts'

/** Milliseconds and megabytes: what the largest report needs, several times over. */
const limits = { patience: 60_000, memory: 1024 }

/** A paper as a tagged PDF, set in a thread of its own, so that whoever reads a page meanwhile does not wait. */
export async function pdfOf(paper: Paper, signal?: AbortSignal): Promise<Drawn> {
  const end = await inBoundedThread<Drawn>(threadProgram('pdf', import.meta.url), paper, { ...limits, signal })
  if (end.is !== 'answer') throw new Error(`a PDF of "${paper.title}" could not be made: ${end.is}`)
  return end.answer
}
