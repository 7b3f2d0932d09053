import type { Lang } from '../../../i18n/languages.ts'
import type { Choice } from './correction.ts'
import { type DocumentKey, sayDocument } from './document.messages.ts'
import { kindOfSign } from './passage.signs.ts'

/** A sign in words that go on with "Passages are alike when they …". */
export function saySign(lang: Lang, sign: string): string {
  const kind = kindOfSign(sign)
  const value = sign.slice(kind.length + 1)
  const say = (key: DocumentKey, said = value) => sayDocument(lang, key, { value: said })
  if (kind === 'level') return say(value === 'none' ? 'sign.level_none' : 'sign.level')
  if (kind === 'mark') return sayMark(lang, value)
  if (kind === 'look') {
    const percent = Math.round(Number.parseFloat(value) * 100)
    return sayDocument(lang, value.endsWith('b') ? 'sign.look_bold' : 'sign.look', { percent })
  }
  if (kind === 'form') return value === 'text' ? say('sign.form_text') : say('sign.form', value.slice('row/'.length))
  if (kind === 'length') return say(`sign.length_${value}` as DocumentKey)
  if (kind === 'was' || kind === 'after' || kind === 'under') {
    return say(`sign.${kind}`, value === 'nothing' ? sayDocument(lang, 'sign.nothing') : choiceWords(lang, value))
  }
  return say(`sign.${kind}`)
}

/** A bullet as it is, a number as an example of its kind. */
function sayMark(lang: Lang, value: string): string {
  if (value === 'none') return sayDocument(lang, 'sign.mark_none')
  const [, style, depth] = /^(.+)\/(\d+)$/.exec(value) ?? []
  if (style === undefined) return sayDocument(lang, 'sign.mark', { value })
  const levels = Number(depth)
  return sayDocument(lang, 'sign.mark_number', { value: levels > 1 ? Array(levels).fill('1').join('.') : style })
}

function choiceWords(lang: Lang, choice: string): string {
  return sayDocument(lang, `choice.${choice as Choice}`)
}
