import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'

export type ReminderKind = 'review_week' | 'review_day' | 'review_answer'
/** `about`: a review, or a statement that was answered. */
export type Reminder = { participantId: string; about: string; kind: ReminderKind }

export async function listReminders(tx: Transaction): Promise<Reminder[]> {
  const rows = await tx
    .selectFrom('bodiesReminder')
    .select(['participantId', 'about', 'kind'])
    .where('kind', 'in', ['review_week', 'review_day', 'review_answer'])
    .execute()
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as ReminderKind }))
}

export async function insertReminders(tx: Transaction, scope: Scope, reminders: readonly Reminder[]): Promise<void> {
  if (reminders.length === 0) return
  const rows = reminders.map((row) => ({ cityId: scope.city.id, ...row, sentAt: scope.now }))
  await tx
    .insertInto('bodiesReminder')
    .values(rows)
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Who has more time is reminded anew. */
export async function deleteReminders(tx: Transaction, about: string): Promise<void> {
  await tx
    .deleteFrom('bodiesReminder')
    .where('about', '=', about)
    .where('kind', 'in', ['review_week', 'review_day'])
    .execute()
}
