import { line, type Words } from '../../../platform/http/form.ts'
import type { Content } from '../rounds/content.ts'
import { type Wording, wordingKeys, wordingOf } from './wording.ts'

/** The texts as they were typed; of those that the form did not have, as they are. */
export function wordingIn(words: Words, content: Content): Wording {
  const now = wordingOf(content)
  const said = wordingKeys.map((key) => {
    const name = `text__${key}`
    return [key, words[name] === undefined ? now[key] : line(words, name).replaceAll('\r\n', '\n')]
  })
  return Object.fromEntries(said) as Wording
}
