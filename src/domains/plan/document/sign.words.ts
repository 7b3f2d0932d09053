import type { Lang } from '../../../i18n/languages.ts'
import type { Choice } from './correction.ts'
import { type DocumentKey, sayDocument } from './document.messages.ts'
import { kindOfSign } from './passage.signs.ts'

/** A sign in words that go on with "Passages are alike when they …". */
export function saySign(lang: Lang, sign: string): string {
  const kind = kindOfSign(sign)
  const value = sign.slice(kind.length + 1)
  const say = (key: DocumentKey, said = value) => sayDocument(lang, key, { value: said })
  if (kind === 'mark' || kind === 'level') return say(value === 'none' ? `sign.${kind}_none` : `sign.${kind}`)
  if (kind === 'look') return value.endsWith('b') ? say('sign.look_bold', value.slice(0, -1)) : say('sign.look')
  if (kind === 'form') return value === 'text' ? say('sign.form_text') : say('sign.form', value.slice('row/'.length))
  if (kind === 'length') return say(`sign.length_${value}` as DocumentKey)
  if (kind === 'was' || kind === 'after' || kind === 'under') {
    return say(`sign.${kind}`, value === 'nothing' ? sayDocument(lang, 'sign.nothing') : choiceWords(lang, value))
  }
  return say(`sign.${kind}`)
}

function choiceWords(lang: Lang, choice: string): string {
  return sayDocument(lang, `choice.${choice as Choice}`)
}
