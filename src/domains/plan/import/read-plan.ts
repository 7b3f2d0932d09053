import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { decodeText } from './lines/bytes.decode.ts'
import type { SourceDocument } from './passage.ts'
import type { PlanReading } from './plan-reading.ts'
import { readMarkdown } from './readers/markdown.reader.ts'
import { readPlainText } from './readers/plain.reader.ts'
import { assembleReading } from './reading/reading.assemble.ts'
import { markPassages } from './roles/passage.roles.ts'

export type PlanFile = { name: string; bytes: Uint8Array }
export type TextRefusal = 'unknown-format' | 'too-large' | 'empty' | 'not-text' | 'no-plan-found'

/** Bytes; a plan's text of 300 pages has under one million. */
export const largestPlanFile = 20_000_000

const textReaders: Record<string, (text: string) => SourceDocument> = {
  txt: readPlainText,
  text: readPlainText,
  md: readMarkdown,
  markdown: readMarkdown,
}

/**
 * Reads a plan out of a document. The format is told by the name's ending (.txt, .text, .md, .markdown). Pure: the same
 * bytes give the same reading. `values` of a refusal: `extension` (unknown-format), `megabytes` allowed (too-large).
 */
export function readPlan(file: PlanFile): Outcome<PlanReading, TextRefusal> {
  const extension = /\.([^./\\]+)$/.exec(file.name.slice(-80))?.[1]?.toLowerCase() ?? ''
  const reader = Object.hasOwn(textReaders, extension) ? textReaders[extension] : undefined
  if (!reader) return refused('unknown-format', { extension })
  if (file.bytes.length > largestPlanFile) return refused('too-large', { megabytes: largestPlanFile / 1_000_000 })
  const text = decodeText(file.bytes)
  return text.ok ? readDocument(reader(text.value)) : text
}

/** The understanding alone, for readers of other formats: passages in, plan out. */
export function readDocument(document: SourceDocument): Outcome<PlanReading, 'no-plan-found'> {
  const reading = assembleReading(document, markPassages(document.passages))
  return reading.fields.length === 0 && reading.goals.length === 0 ? refused('no-plan-found') : ok(reading)
}
