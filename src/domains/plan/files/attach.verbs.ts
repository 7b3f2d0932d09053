import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Words } from '../../../platform/http/form.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import type { ApplyRefusal } from '../drafting/apply.verbs.ts'
import { findDrafted } from '../drafting/drafted.read.ts'
import { stampOf } from '../drafting/drafted.ts'
import { mergeWords } from '../drafting/merge-words.ts'
import { saveCopy, saveDrafted } from '../drafting/working-copy.verbs.ts'
import type { Cover } from '../measure.ts'
import { mayWrite } from '../measure-rights.read.ts'
import { attachedIn, coverIn, withAttached, withCover } from './attached-words.ts'
import { insertFile, insertSmaller, listFilesNamed, type NewFile, sumSizes } from './file.queries.ts'
import { fileAddress, type NamedFile } from './file-address.ts'

/** `isCopy`: it stands in the working copy, and is published with that. */
type Attached = Outcome<
  { isCopy: boolean },
  ApplyRefusal | 'file.already' | 'file.too_many' | 'file.conflict' | 'file.city_full'
>

const most = 100

/** Of all files of a city: 250 of the largest. They lie in the database, which every backup copies whole. */
const gigabytes = 5

/** Adds a file to a measure: of a draft at once, of what is published to its working copy. It takes nothing from anybody. */
export function attachFile(scope: Scope, id: string, file: NewFile, title: string): Promise<Attached> {
  return reword(scope, 'plan.attachFile', id, { seen: null, file }, (words, known) => {
    const attached = attachedIn(words)
    const url = fileAddress(known ?? file)
    if (attached.some((one) => one.url === url)) return refused('file.already')
    if (attached.length >= most) return refused('file.too_many', { most })
    return ok(withAttached(words, [...attached, { title, url }]))
  })
}

/** Takes a file or a link away from a measure. The bytes stay as long as anything names them, and a while after. */
export function detachFile(scope: Scope, id: string, url: string, seen: string): Promise<Attached> {
  return reword(scope, 'plan.detachFile', id, { seen }, (words) =>
    ok(
      withAttached(
        words,
        attachedIn(words).filter((one) => one.url !== url),
      ),
    ),
  )
}

/** Gives a measure its picture with all that is said of it, or says something else of the one that it has. */
export function setCover(
  scope: Scope,
  id: string,
  { seen, file, said }: { seen: string; file: NewFile | null; said: Omit<Cover, 'picture'> },
): Promise<Attached> {
  return reword(scope, 'plan.setCover', id, { seen, ...(file && { file }) }, (words) => {
    const picture = file?.digest ?? coverIn(words)?.picture
    return picture === undefined ? refused('changed_meanwhile') : ok(withCover(words, { picture, ...said }))
  })
}

export function removeCover(scope: Scope, id: string, seen: string): Promise<Attached> {
  return reword(scope, 'plan.removeCover', id, { seen }, (words) => ok(withCover(words, null)))
}

/** `known`: the file that has these bytes already, perhaps under another name. */
type Rewording = (
  words: Words,
  known: NamedFile | undefined,
) => Outcome<Words, 'file.already' | 'file.too_many' | 'changed_meanwhile'>

async function reword(
  scope: Scope,
  verb: string,
  id: string,
  { seen, file }: { seen: string | null; file?: NewFile },
  change: Rewording,
): Promise<Attached> {
  return transact(scope, verb, async ({ tx, changed }) => {
    if (!(await mayWrite(tx, scope, 'measure', id))) throw new Forbidden(verb)
    const drafted = await findDrafted(tx, 'measure', id)
    if (!drafted) throw new NotFound('measure')
    const stamp = stampOf(drafted)
    if (seen !== null && seen !== stamp) return refused('changed_meanwhile')
    const { copy, words: now } = drafted
    const { merged, conflicts } = copy ? mergeWords(copy.base, copy.words, now) : { merged: now, conflicts: [] }
    if (conflicts.length > 0) return refused('file.conflict')
    const [known] = file ? await listFilesNamed(tx, { file: file.digest }) : []
    const words = change(merged, known)
    if (!words.ok) return words
    if (file && !known && (await sumSizes(tx)) + file.size > gigabytes * 1e9) {
      return refused('file.city_full', { gigabytes })
    }
    // A file is kept by an entry of its own: where the sheet is refused after all, it goes like any that nothing names.
    if (file && !known) {
      changed({ kind: 'file', id: await insertFile(tx, scope, file), before: null, after: factsOf(file) })
    }
    const save = drafted.isPublished ? saveCopy : saveDrafted
    const saved = await save({ ...scope, db: tx }, 'measure', id, { seen: stamp, words: words.value })
    if (!saved.ok) return saved
    // A picture that was attached first has none yet.
    if (file && known) await insertSmaller(tx, scope, file)
    return ok({ isCopy: drafted.isPublished })
  })
}

function factsOf({ digest, name, kind, size }: NewFile) {
  return { digest, name, kind, size }
}
