import type { Lang } from '../../../i18n/languages.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { readMail } from '../person.ts'
import { type PrivacyKey, sayPrivacy } from './privacy.messages.ts'

export type PersonErrors = Partial<Record<'name' | 'mail' | 'sure', PrivacyKey>>

export function readPerson(
  words: Words,
): { ok: true; value: { name: string; mail: string } } | { ok: false; errors: PersonErrors } {
  const [name, mail] = [line(words, 'name').slice(0, 200), readMail(line(words, 'mail'))]
  const errors: PersonErrors = {
    ...(name === '' && { name: 'error.name' as const }),
    ...(mail === undefined && { mail: 'error.mail' as const }),
  }
  if (mail === undefined || name === '') return { ok: false, errors }
  return { ok: true, value: { name, mail } }
}

export function listErrors(lang: Lang, errors: PersonErrors): { name: string; words: string }[] {
  return Object.entries(errors).map(([name, key]) => ({ name, words: sayPrivacy(lang, key) }))
}
