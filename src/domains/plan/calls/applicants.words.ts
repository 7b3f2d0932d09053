import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { sayCalls as say } from './calls.messages.ts'
import type { Applicant } from './funding.ts'

export function nameKinds(lang: Lang, kinds: readonly Applicant[]): string {
  return formatList(
    lang,
    kinds.map((kind) => say(lang, kind === '' ? 'money.unknown' : `applicant.${kind}`)),
  )
}
