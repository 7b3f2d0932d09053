import { line, type Words } from '../../../platform/http/form.ts'
import type { TextWish } from './decide-translation.ts'

/** What the fields of one text are called; `words` is the one that a complaint leads to. */
export function namesOf(part: string) {
  return {
    words: `words-${part}`,
    state: `state-${part}`,
    version: `version-${part}`,
    digest: `digest-${part}`,
    sure: `sure-${part}`,
  }
}

/** What a form says of these texts; of those that it does not have, nothing. */
export function readWishes(words: Words, parts: readonly string[]): TextWish[] {
  return parts.flatMap((part) => {
    const names = namesOf(part)
    const said = words[names.words]
    if (said === undefined) return []
    const seen = Number(line(words, names.version))
    return [
      {
        part,
        // As a browser sends them, line ends are two characters.
        words: said.replace(/\r\n?/g, '\n'),
        state: (['human', 'reviewed'] as const).find((one) => one === words[names.state]) ?? '',
        seen: Number.isInteger(seen) && seen >= 0 ? seen : -1,
        seenSource: line(words, names.digest),
        sure: words[names.sure] === 'yes',
      },
    ]
  })
}
