import type { Lang } from '../../i18n/languages.ts'
import { sayAbout } from './about.messages.ts'

/** The page that a reader comes from: an address of this site behind its language, else nothing. It is shown as a link. */
export function readFeedbackPage(given: string | undefined): string | undefined {
  const isOurs = given !== undefined && given.length <= 200 && /^\/$|^(\/([a-z0-9._~-]|%[0-9a-f]{2})+)+$/i.test(given)
  return isOurs && !given.includes('..') ? given : undefined
}

/** A mail with what we would have to ask back filled in. Lines end as RFC 6068 wants them. */
export function feedbackMail(lang: Lang, mail: string, address: string | undefined): string {
  const words = [
    ...(address === undefined ? [] : [sayAbout(lang, 'mail.page', { page: address }), '']),
    sayAbout(lang, 'mail.ask'),
    '',
  ]
  const fields = { subject: sayAbout(lang, 'mail.subject'), body: words.join('\r\n') }
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `mailto:${mail}?${query.join('&')}`
}
