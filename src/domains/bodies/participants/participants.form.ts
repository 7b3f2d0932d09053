import { isLang } from '../../../i18n/languages.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../../../ui/page-form.ts'
import { readMail, type Unit } from '../../accounts/accounts.ts'
import type { ParticipantWish } from './participant.ts'

/** Name, mail, language and unit of somebody; the mail may be left out. `unit`: by its slug. */
export function readParticipant(words: Words, units: readonly Unit[]): FormRead<ParticipantWish> {
  const errors: FormErrors = {}
  const typed = line(words, 'mail')
  const mail = readMail(typed)
  const lang = line(words, 'lang')
  const slug = line(words, 'unit')
  const unit = units.find((one) => one.slug === slug)
  if (typed !== '' && mail === undefined) errors.mail = refused('mail')
  if (!isLang(lang)) errors.lang = refused('participant.language')
  if (slug !== '' && !unit) errors.unit = refused('unit')
  if (!isLang(lang) || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { name: line(words, 'name'), mail: mail ?? null, lang, unitId: unit?.id ?? null } }
}

/** Where what stands against it is told. */
export function fieldOfParticipant(code: string): string {
  if (code === 'participant.name_missing') return 'name'
  return code === 'participant.mail_taken' ? 'mail' : 'lang'
}
