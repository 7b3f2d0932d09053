import { formatDate } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Participant } from '../participants/participant.ts'
import type { Letter } from '../room/pass.verbs.ts'
import type { Told } from './reminding.ts'
import type { Review } from './review.ts'
import { sayReviews } from './reviews.messages.ts'
import { reviewsRoutes } from './reviews.routes.ts'

/** Asks for a statement. */
export function openingLetter(
  { city }: Scope,
  to: Participant,
  { title, words, dueOn }: Pick<Review, 'title' | 'words' | 'dueOn'>,
): Letter {
  return (lang, link) => {
    const told = { city: city.name, name: to.name, title, due: formatDate(lang, dueOn), link }
    const more = words === '' ? '' : `${words}\n\n`
    return {
      subject: sayReviews(lang, 'mail.open_subject', told),
      words: sayReviews(lang, 'mail.open', { ...told, more }),
    }
  }
}

/** All that there is to tell somebody on a day. */
export function digestLetter({ city }: Scope, publicUrl: string, to: Participant, told: readonly Told[]): Letter {
  return (lang, link) => {
    const items = told.map((one) => {
      if (one.kind !== 'review_answer') {
        return sayReviews(lang, `mail.${one.kind}`, {
          title: one.review.title,
          due: formatDate(lang, one.review.dueOn),
        })
      }
      const { number, answer, review } = one
      const open = review === null || review.openToAll
      const address = open ? `\n${publicUrl}${reviewsRoutes.publicStatement(lang, number)}` : ''
      const verdict = sayReviews(lang, `verdict.${answer.verdict}`)
      const reason = answer.reason === '' ? '' : `\n${answer.reason}`
      return sayReviews(lang, 'mail.answered', { number: String(number), verdict }) + reason + address
    })
    const first = told[0]?.kind === 'review_answer' ? 'mail.answer_subject' : 'mail.remind_subject'
    const values = { city: city.name, name: to.name, items: items.join('\n\n'), link }
    return { subject: sayReviews(lang, first, values), words: sayReviews(lang, 'mail.digest', values) }
  }
}
