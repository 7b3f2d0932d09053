import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { writeQuietly } from '../../../platform/transact.ts'
import { listParticipantsById } from '../participants/participant.queries.ts'
import { writeTo } from '../room/pass.verbs.ts'
import { roomRoutes } from '../room/room.routes.ts'
import { addresseesOf } from './asking.verbs.ts'
import { insertReminders, listReminders } from './reminder.queries.ts'
import { digests, dueReminder, type Told } from './reminding.ts'
import { listParties, listReviews } from './review.queries.ts'
import { digestLetter } from './reviews.mail.ts'
import { reviewsRoutes } from './reviews.routes.ts'
import { listAnswers, listStatements, type StatementRow } from './statement.queries.ts'

type Due = Told & { participantId: string }

/**
 * For the daily round: reminds those who have not answered a week and a day before the end, and tells authors what became
 * of their statements; one mail for each person, and nothing twice. Gives how many mails.
 */
export async function remindReviews(scope: Scope, publicUrl: string): Promise<number> {
  return writeQuietly(scope, async (tx) => {
    const statements = await listStatements(tx)
    const due = [...(await dueOfReviews(tx, scope, statements)), ...(await dueOfAnswers(tx, statements))]
    const people = await listParticipantsById(tx)
    const mails = digests(due, await listReminders(tx))
    for (const [participantId, told] of mails) {
      const to = people.get(participantId)
      await insertReminders(
        tx,
        scope,
        told.map(({ about, kind }) => ({ participantId, about, kind })),
      )
      const reviews = new Set(told.map(({ review }) => review?.slug))
      const [slug] = reviews
      const path = (lang: Scope['lang'], pass: string) =>
        reviews.size === 1 && slug ? reviewsRoutes.roomReview(lang, pass, slug) : roomRoutes.room(lang, pass)
      if (to) await writeTo(tx, scope, publicUrl, to, path, digestLetter(scope, publicUrl, to, told))
    }
    return mails.size
  })
}

async function dueOfReviews(tx: Transaction, scope: Scope, statements: readonly StatementRow[]): Promise<Due[]> {
  const parties = await listParties(tx)
  const due: Due[] = []
  for (const review of await listReviews(tx)) {
    for (const party of parties.filter(({ reviewId }) => reviewId === review.id)) {
      const kind = dueReminder(review, dayOf(party.askedAt), dayOf(scope.now))
      const said = statements.filter(({ partyId, withdrawnAt }) => partyId === party.id && withdrawnAt === null)
      if (kind === null || party.nothingToSayAt !== null || said.some((one) => one.participantId === null)) continue
      for (const participantId of await addresseesOf(scope, tx, [party])) {
        const hasSaid = said.some((one) => one.participantId === participantId)
        if (!hasSaid) due.push({ kind, about: review.id, review, participantId })
      }
    }
  }
  return due
}

async function dueOfAnswers(tx: Transaction, statements: readonly StatementRow[]): Promise<Due[]> {
  const reviews = new Map((await listReviews(tx)).map((review) => [review.id, review]))
  const answers = await listAnswers(
    tx,
    statements.map(({ id }) => id),
  )
  return statements.flatMap(({ id, number, participantId, reviewId }) => {
    const answer = answers.get(id)
    if (!answer || participantId === null) return []
    return [
      {
        kind: 'review_answer' as const,
        about: id,
        number,
        answer,
        participantId,
        review: reviews.get(reviewId ?? '') ?? null,
      },
    ]
  })
}
