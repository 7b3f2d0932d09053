import { line, type Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../../../../ui/page-form.ts'
import { type Chapter, chapters, orderChapters } from '../report.ts'

/** Longer than anybody reads in one place. */
export const longest = 20_000

/** The chapters by the numbers beside them. */
export function readChapters(words: Words): FormRead<Chapter[]> {
  const errors: FormErrors = {}
  const places: Partial<Record<Chapter, number>> = {}
  for (const chapter of chapters) {
    const typed = line(words, `place__${chapter}`)
    if (typed === '') continue
    if (/^[1-9]$/.test(typed)) places[chapter] = Number(typed)
    else errors[`place__${chapter}`] = refused('chapter.no_number')
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: orderChapters(places) }
}

export function readReportText({ text = '' }: Words): FormRead<string> {
  const words = text.replace(/\r\n?/g, '\n').trim()
  return words.length > longest
    ? { ok: false, errors: { text: refused('text.too_long', { n: longest }) } }
    : { ok: true, value: words }
}
