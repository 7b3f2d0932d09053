import { formatDate } from '../../i18n/format.ts'
import type { Mail } from '../../platform/mail/outgoing.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Invitation } from './invitation.queries.ts'
import { sayPeople } from './people/people.messages.ts'
import { wishMinutes } from './privacy/mail-wish.queries.ts'
import { sayPrivacy } from './privacy/privacy.messages.ts'
import { linkMinutes } from './sign-in/session-life.ts'
import { saySignIn } from './sign-in/sign-in.messages.ts'

/** In the language of whoever invites: nobody has asked the invited one yet. */
export function invitationMail(scope: Scope, invitation: Invitation, link: string): Mail {
  const { lang, city, viewer } = scope
  const { mail, name, role, expiresAt } = invitation
  const inviter = viewer.kind === 'person' ? viewer.name : city.name
  const told = { city: city.name, name, inviter, role: sayPeople(lang, `role.${role}`), link }
  return {
    to: mail,
    subject: sayPeople(lang, 'mail.subject', told),
    words: sayPeople(lang, 'mail.words', { ...told, until: formatDate(lang, expiresAt.toISOString().slice(0, 10)) }),
  }
}

/** Told to its owner, for it may have been somebody else. */
export function factorMail({ lang, city }: Scope, person: { name: string; mail: string }, isOn: boolean): Mail {
  const told = { city: city.name, name: person.name }
  return {
    to: person.mail,
    subject: saySignIn(lang, 'mail.factor_subject', told),
    words: saySignIn(lang, isOn ? 'mail.factor_on' : 'mail.factor_off', told),
  }
}

export function passkeyMail({ lang, city }: Scope, person: { name: string; mail: string }): Mail {
  const told = { city: city.name, name: person.name }
  const subject = saySignIn(lang, 'mail.factor_subject', told)
  return { to: person.mail, subject, words: saySignIn(lang, 'mail.passkey', told) }
}

export function linkMail({ lang, city }: Scope, person: { name: string; mail: string }, link: string): Mail {
  const told = { city: city.name, name: person.name, link, minutes: linkMinutes }
  return {
    to: person.mail,
    subject: saySignIn(lang, 'mail.subject', told),
    words: saySignIn(lang, 'mail.words', told),
  }
}

type Addressed = { name: string; mail: string }

/** That the city has put together what it holds of them. */
export function toldMail({ lang, city, viewer }: Scope, person: Addressed): Mail {
  const by = viewer.kind === 'person' ? viewer.name : city.name
  const told = { city: city.name, name: person.name, by }
  return {
    to: person.mail,
    subject: sayPrivacy(lang, 'mail.told_subject', told),
    words: sayPrivacy(lang, 'mail.told', told),
  }
}

/** To an address that somebody wants to sign in with. */
export function confirmMail({ lang, city }: Scope, person: Addressed, link: string): Mail {
  const told = { city: city.name, name: person.name, link, minutes: wishMinutes }
  return {
    to: person.mail,
    subject: sayPrivacy(lang, 'mail.new_subject', told),
    words: sayPrivacy(lang, 'mail.new', told),
  }
}

/** `wished`: it is to change; `changed`: it has. */
export function changedMail({ lang, city }: Scope, person: Addressed, mail: string, what: 'wished' | 'changed'): Mail {
  const told = { city: city.name, name: person.name, mail }
  const subject = sayPrivacy(lang, `mail.${what}_subject`, told)
  return { to: person.mail, subject, words: sayPrivacy(lang, `mail.${what}`, told) }
}
