import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import type { FormErrors } from '../form.ts'
import { asTyped } from '../sheet/sheet-words.ts'
import { type Drafted, latestWords, stampOf } from './drafted.ts'
import { contentOf, mergeWords, withGroups } from './merge-words.ts'

/**
 * A record's form with all that it has to know of others: `base` is what the person has before them as saved, `seen` its
 * version; `conflicts` are groups that somebody else has changed as well, `taken` those that only the other one has.
 */
export type DraftingForm = {
  words: Words
  errors: FormErrors
  base: Words
  seen: string
  conflicts: string[]
  taken: string[]
}

/** As it opens. Has the record changed since its working copy was begun, that is brought together first. */
export function openForm(lang: Lang, drafted: Drafted): DraftingForm {
  const { words: now, copy } = drafted
  const begun = { errors: {}, seen: stampOf(drafted) }
  if (!copy) return { ...begun, words: asTyped(lang, now), base: asTyped(lang, now), conflicts: [], taken: [] }
  const { merged, taken, conflicts } = mergeWords(copy.base, copy.words, now)
  const base = withGroups(copy.words, now, [...taken, ...conflicts])
  return { ...begun, words: asTyped(lang, merged), base: asTyped(lang, base), taken, conflicts }
}

/** As it was sent: what was chosen in a conflict is done, what was not is asked for again. */
export function sentForm(words: Words): DraftingForm {
  const base = readBase(words._base)
  const asked = (words._conflicts ?? '').split(' ').filter((group) => group !== '')
  const theirs = asked.filter((group) => words[`choice__${group}`] === 'theirs')
  const open = asked.filter((group) => words[`choice__${group}`] === undefined)
  const errors = Object.fromEntries(open.map((group) => [`choice__${group}`, refused('conflict.choose')]))
  const own = { ...contentOf(words), ...(words._more === undefined ? {} : { _more: words._more }) }
  const chosen = withGroups(own, base, theirs)
  return { words: chosen, errors, base, seen: words._seen ?? '', conflicts: open, taken: [] }
}

/** After somebody else has saved: their words beside those that were sent. */
export function mergedForm(lang: Lang, sent: DraftingForm, drafted: Drafted): DraftingForm {
  const theirs = asTyped(lang, latestWords(drafted))
  const { merged, taken, conflicts } = mergeWords(sent.base, sent.words, theirs)
  return { words: merged, errors: {}, base: theirs, seen: stampOf(drafted), taken, conflicts }
}

/** It came from our own page; from elsewhere it is nothing, and all that differs is then asked. */
function readBase(told: string | undefined): Words {
  try {
    const base: unknown = JSON.parse(told ?? '')
    const isWords =
      typeof base === 'object' && base !== null && Object.values(base).every((one) => typeof one === 'string')
    return isWords ? (base as Words) : {}
  } catch {
    return {}
  }
}
