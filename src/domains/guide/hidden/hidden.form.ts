import { line, type Words } from '../../../platform/http/form.ts'
import { type HiddenWish, type LookReason, lookReasons } from './hidden-place.ts'

export function readHiddenPlace(words: Words): HiddenWish {
  const text = (name: string) => (words[name] ?? '').replaceAll('\r\n', '\n').trim()
  return { address: text('address'), notes: text('notes'), contact: text('contact') }
}

export function readReason(words: Words): LookReason | undefined {
  return lookReasons.find((one) => one === line(words, 'reason'))
}
