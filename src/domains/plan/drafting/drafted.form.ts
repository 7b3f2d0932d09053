import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import type { FormRead } from '../form.ts'
import { readRevisionForm } from '../revision.form.ts'
import { readSheet } from '../sheet/sheet.form.ts'
import { wordsOfSheet } from '../sheet/sheet-words.ts'
import type { DraftingPage } from './drafted.read.ts'
import { latestWords } from './drafted.ts'

/** What a form says of a record, written as it is kept, or what is wrong. */
export function readDrafted(
  words: Words,
  page: Pick<DraftingPage, 'drafted' | 'goals' | 'units' | 'posts' | 'files'>,
): FormRead<Words> {
  const { drafted } = page
  if (drafted.subject !== 'measure') {
    const read = readRevisionForm(words, drafted)
    return read.ok ? ok({ ...read.value }) : read
  }
  const read = readSheet(words, sheetContext(latestWords(drafted), page))
  const address = drafted.words.address === undefined ? undefined : line(words, 'address')
  const errors = read.ok ? {} : read.errors
  if (address === '') errors.address = refused('revision.address_missing')
  if (!read.ok || address === '') return { ok: false, errors }
  const said = wordsOfSheet(read.value, new Map(page.goals.map(({ id, slug }) => [id, slug])))
  return ok(address === undefined ? said : { ...said, address })
}

/** `words`: what the sheet says so far. */
export function sheetContext(
  words: Words,
  { goals, units, posts, files }: Pick<DraftingPage, 'goals' | 'units' | 'posts' | 'files'>,
) {
  return {
    goals: new Map(goals.map(({ id, slug }) => [slug, id])),
    unitIds: new Set(units.map(({ id }) => id)),
    posts: new Map(posts.map(({ id, unitId }) => [id, unitId])),
    files: new Map(files.map((file) => [file.digest, file])),
    served: Object.keys(words).flatMap((name) => (name.startsWith('goal__') ? [name.slice(6)] : [])),
  }
}
