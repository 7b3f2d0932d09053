import { inBoundedThread, threadProgram } from '../bounded-thread.ts'
import type { Drawn, Failure } from './draw-pdf.ts'
import type { Paper } from './paper.ts'

/** Milliseconds and megabytes: what the largest report needs, several times over. */
const limits = { patience: 60_000, memory: 1024 }

/** A paper as a tagged PDF, set in a thread of its own, so that whoever reads a page meanwhile does not wait. */
export async function pdfOf(paper: Paper, signal?: AbortSignal): Promise<Drawn> {
  const end = await inBoundedThread<Drawn | Failure>(threadProgram('pdf', import.meta.url), paper, {
    ...limits,
    signal,
  })
  const why = end.is !== 'answer' ? end.is : 'failure' in end.answer ? end.answer.failure : undefined
  if (end.is === 'answer' && 'bytes' in end.answer) return end.answer
  throw new Error(`a PDF of "${paper.title}" could not be made: ${why}`)
}
