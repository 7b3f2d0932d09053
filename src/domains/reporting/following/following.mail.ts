import { formatDate } from '../../../i18n/format.ts'
import { isLang, type Lang } from '../../../i18n/languages.ts'
import type { Mail } from '../../../platform/mail/outgoing.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { changeWords, type PlanChange, recordAddress } from '../../plan/plan.ts'
import type { Follower } from './follower.ts'
import { sayFollowing } from './following.messages.ts'
import { followingRoutes } from './following.routes.ts'
import type { Subject } from './subject.read.ts'

/** Asks whether it was them. */
export function askingMail(scope: Scope, publicUrl: string, { mail, token }: Follower, { title }: Subject): Mail {
  const { lang, city } = scope
  const told = { city: city.name, title: title.words, link: publicUrl + followingRoutes.following(lang, token) }
  return {
    to: mail,
    subject: sayFollowing(lang, 'mail.ask_subject', told),
    words: sayFollowing(lang, 'mail.ask', told),
  }
}

/** One thing that somebody follows, with what changed there. */
export type News = { follower: Follower; title: string; changes: readonly PlanChange[] }

/** All that there is to tell one address, each thing with the link that ends it. */
export function newsMail({ city }: Scope, publicUrl: string, lang: Lang, news: readonly News[]): Mail {
  const items = news.map(({ follower, title, changes }) => {
    const lines = changes.map((change) => {
      const { about, on, reason } = change
      const said = `${formatDate(lang, on)} · ${about.title.words}: ${changeWords(lang, city, change)}`
      return [said, reason, publicUrl + recordAddress(lang, about)].filter((line) => line !== '').join('\n  ')
    })
    const end = sayFollowing(lang, 'mail.end', { link: publicUrl + followingRoutes.following(lang, follower.token) })
    return [title, ...lines.map((line) => `- ${line}`), end].join('\n')
  })
  return {
    to: news[0]?.follower.mail ?? '',
    subject: sayFollowing(lang, 'mail.news_subject', { city: city.name }),
    words: sayFollowing(lang, 'mail.news', { city: city.name, items: items.join('\n\n') }),
  }
}

export function languageOf({ city }: Scope, { lang }: Follower): Lang {
  return isLang(lang) && city.languages.includes(lang) ? lang : sourceLanguage(city)
}
