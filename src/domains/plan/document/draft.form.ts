import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../form.ts'

const longestTitle = 300
const longestSlug = 100

/** What the draft is to be called, and where it stands; without an address it is made from the title. */
export function readDraftForm(words: Words): FormRead<{ title: string; slug: string | undefined }> {
  const errors: FormErrors = {}
  const title = line(words, 'title')
  const slug = line(words, 'slug')
  if (title === '') errors.title = refused('plan.title_missing')
  if (title.length > longestTitle) errors.title = refused('form.too_long', { longest: longestTitle })
  if (slug !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) errors.slug = refused('plan.bad_slug')
  if (slug.length > longestSlug) errors.slug = refused('form.too_long', { longest: longestSlug })
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return ok({ title, slug: slug === '' ? undefined : slug })
}
