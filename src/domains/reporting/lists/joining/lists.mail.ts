import { isLang, type Lang } from '../../../../i18n/languages.ts'
import type { Mail } from '../../../../platform/mail/outgoing.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { type LetterTexts, readIn } from '../letter.ts'
import { mailWordsOf } from '../letter-words.ts'
import type { MailingList, Member } from '../list.ts'
import { sayJoining as say } from './joining.messages.ts'
import { joiningRoutes } from './joining.routes.ts'

type From = { scope: Scope; publicUrl: string; list: Pick<MailingList, 'name' | 'purpose'> }

/** Asks for consent: of whoever typed the address in, or of somebody whom the coordination has entered. */
export function consentMail(
  { scope, publicUrl, list }: From,
  member: Pick<Member, 'mail' | 'token' | 'how' | 'lang'>,
): Mail {
  const lang = languageOf(scope, member.lang)
  const link = publicUrl + joiningRoutes.membership(lang, member.token)
  const told = { city: scope.city.name, list: list.name, purpose: list.purpose, link }
  return {
    to: member.mail,
    subject: say(lang, 'mail.ask_subject', told),
    words: say(lang, member.how === 'page' ? 'mail.ask' : 'mail.ask_entered', told),
  }
}

/** Somebody by the link that ends it; null: nobody yet, for the preview. */
export type Reader = Pick<Member, 'mail' | 'lang' | 'token'>

/** A letter as one recipient gets it, whole: nothing in it tells whether it was opened, and addresses are left as they are. */
export function letterMail(
  { scope, publicUrl, list }: From,
  texts: LetterTexts,
  { mail, lang: own, token }: Reader,
): Mail {
  const source = sourceLanguage(scope.city)
  const lang = readIn(texts, own, source)
  const { subject = '', words = '' } = texts[lang] ?? {}
  const link = publicUrl + joiningRoutes.membership(lang, token)
  const foot = say(lang, 'mail.foot', { city: scope.city.name, list: list.name, link })
  const oneClick = publicUrl + joiningRoutes.leave(lang, token)
  return { to: mail, subject, words: `${mailWordsOf(words)}\n\n-- \n${foot}\n`, oneClick }
}

export function languageOf({ city }: Scope, lang: string): Lang {
  return isLang(lang) && city.languages.includes(lang) ? lang : sourceLanguage(city)
}
