import { line, type Upload, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import type { FormErrors } from '../form.ts'
import type { Cover } from '../measure.ts'

const longestLine = 500

/** What is said of a picture; errors at the fields they are about. */
export function readCoverForm(words: Words, upload: Upload | null, isThere: boolean) {
  const errors: FormErrors = {}
  const said: Omit<Cover, 'picture'> = {
    alt: line(words, 'alt'),
    credit: line(words, 'credit'),
    licence: line(words, 'licence'),
  }
  for (const name of ['alt', 'credit', 'licence'] as const) {
    if (said[name].length > longestLine) errors[name] = refused('form.too_long', { longest: longestLine })
  }
  if (said.alt === '') errors.alt = refused('file.alt_missing')
  if (!upload && !isThere) errors.picture = refused('file.missing')
  return { said, errors }
}

/** Without a title of its own an attachment is called as its file is. */
export function readTitle(words: Words, stem: string): { title: string; errors: FormErrors } {
  const title = line(words, 'title') || stem
  return {
    title,
    errors: title.length > longestLine ? { title: refused('form.too_long', { longest: longestLine }) } : {},
  }
}
