import type { Lang } from '../../../i18n/languages.ts'
import { sourceDigest } from '../../../i18n/text.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { type LockedTerm, missingTerms } from './term.ts'

/** A text as it stands, with its translation where there is one. */
export type TextNow = {
  part: string
  source: string
  kept: { words: string; state: string; sourceDigest: string; version: number } | null
  terms: readonly LockedTerm[]
}

/**
 * What a translator says of one text. `seen`: the version of the translation before them, 0 without one; `seenSource`:
 * the digest of the source before them. `state`: '' leaves it as it is, unless the words are others. `sure`: they have
 * seen which locked terms are missing.
 */
export type TextWish = {
  part: string
  words: string
  state: 'human' | 'reviewed' | ''
  seen: number
  seenSource: string
  sure: boolean
}

export type TextRefusal =
  | 'translation.saved_meanwhile'
  | 'translation.source_changed'
  | 'translation.empty'
  | 'translation.terms_missing'

/** What is to be kept of a wish; null where it changes nothing. */
export function decideTranslation(
  now: TextNow,
  wish: TextWish,
  lang: Lang,
): Outcome<{ words: string; state: 'human' | 'reviewed' } | null, TextRefusal> {
  const words = wish.words.trim()
  const isCurrent = now.kept?.sourceDigest === sourceDigest(now.source)
  const isSame = words === (now.kept?.words ?? '')
  if (isSame && (wish.state === '' || now.kept === null)) return ok(null)
  if (isSame && isCurrent && wish.state === now.kept?.state) return ok(null)
  if (wish.seen !== (now.kept?.version ?? 0)) return refused('translation.saved_meanwhile')
  if (wish.seenSource !== sourceDigest(now.source)) return refused('translation.source_changed')
  if (words === '') return refused('translation.empty')
  const missing = missingTerms(words, now.terms, lang)
  if (missing.length > 0 && !wish.sure) {
    return refused('translation.terms_missing', { terms: missing.map(({ words: one }) => one).join(', ') })
  }
  return ok({ words, state: wish.state || 'human' })
}
