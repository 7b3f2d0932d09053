import { dayOf } from '../../../i18n/format.ts'
import { original, type Text } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { listUnits } from '../../accounts/accounts.ts'
import { listRecordTexts, type RecordTexts } from '../../plan/plan.ts'
import { maySeeBodies } from '../bodies.access.ts'
import { listParticipantsById } from '../participants/participant.queries.ts'
import { followPassage } from './anchor.ts'
import type { Author, Contribution, MeantPassage, TextStep } from './contribution.ts'
import { loadHiddenDrafts } from './hidden-drafts.read.ts'
import { listParties, listReviews } from './review.queries.ts'
import type { Party } from './review.ts'
import { listNamedBodies } from './review-body.queries.ts'
import { listAnswers, listStatements, listStatementTranslations, type StatementRow } from './statement.queries.ts'
import { isLate } from './statement.ts'
import { listWordings, type Wording } from './wording.queries.ts'

/**
 * Statements and proposals with all that became of them, by their numbers. Who may read which is the caller's business.
 * `follows`: whether their passages are looked for in today's texts, which a list of many does without.
 */
export async function loadContributions(
  tx: Transaction,
  scope: Scope,
  wanted: Parameters<typeof listStatements>[1] = {},
  follows = true,
): Promise<Contribution[]> {
  const rows = await listStatements(tx, wanted)
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const recordIds = rows.flatMap(({ recordId, becameId }) => [recordId ?? [], becameId ?? []].flat())
  const records = new Map((await listRecordTexts(tx, scope, [...new Set(recordIds)])).map((one) => [one.id, one]))
  const wordings = await listWordings(tx, recordIds)
  const became = rows.flatMap(({ becameId }) => records.get(becameId ?? '') ?? [])
  const hidden = maySeeBodies(scope.viewer)
    ? new Set<string>()
    : await loadHiddenDrafts(
        tx,
        scope,
        became.map(({ kind, id }) => ({ kind, recordId: id })),
      )
  const answers = await listAnswers(tx, ids)
  const translations = await listStatementTranslations(tx, ids)
  const reviews = new Map((await listReviews(tx)).map((review) => [review.id, review]))
  const names = await loadNames(tx, scope)
  const meant = meantIn(wordings)
  return rows.map((row): Contribution => {
    const { submittedAt, ...statement } = row
    const review = reviews.get(row.reviewId ?? '') ?? null
    const record = records.get(row.recordId ?? '') ?? null
    const answer = answers.get(row.id)
    const submittedOn = dayOf(submittedAt)
    return {
      ...statement,
      ...{ review, record, submittedOn, body: names.bodyOf(row.bodyId), author: names.authorOf(row) },
      person: names.personOf(row),
      isLate: review !== null && isLate(submittedOn, review.dueOn),
      meant: follows && record ? meant(row, record) : null,
      answer: answer ? { ...answer, answeredOn: dayOf(answer.answeredAt) } : null,
      steps: hidden.has(row.becameId ?? '') ? [] : stepsOf(row, wordings),
      translations: translations.filter(({ statementId }) => statementId === row.id),
      became: hidden.has(row.becameId ?? '') ? null : (records.get(row.becameId ?? '') ?? null),
    }
  })
}

/** Many speak of the same sentence: each passage is followed once. */
function meantIn(wordings: readonly Wording[]) {
  const known = new Map<string, MeantPassage | null>()
  return (row: StatementRow, record: RecordTexts): MeantPassage | null => {
    const key = `${row.wordingId} ${row.begins} ${row.ends}`
    const found = known.has(key) ? known.get(key) : meantBy(row, record, wordings)
    known.set(key, found ?? null)
    return found ?? null
  }
}

function meantBy(
  { wordingId, begins, ends }: StatementRow,
  record: RecordTexts,
  all: readonly Wording[],
): MeantPassage | null {
  const wording = all.find(({ id }) => id === wordingId)
  if (!wording || begins === null || ends === null) return null
  const { part, lang, words: text } = wording
  const today = record.parts.find((one) => one.part === part)?.words ?? ''
  const later = all.filter((one) => one.recordId === record.id && one.part === part && one.number >= wording.number)
  const then = { begins, ends }
  return { part, lang, text, then, today, now: followPassage(then, [...later.map(({ words }) => words), today]) }
}

/** What texts became by it. */
function stepsOf({ id }: StatementRow, all: readonly Wording[]): TextStep[] {
  return all
    .filter(({ causeIds }) => causeIds.includes(id))
    .map(({ id: wordingId, recordId, part, number, lang, words, at }) => {
      const before = all.find((one) => one.recordId === recordId && one.part === part && one.number === number - 1)
      return { wordingId, part, lang, before: before?.words ?? '', after: words, on: dayOf(at) }
    })
}

async function loadNames(tx: Transaction, scope: Scope) {
  const source = sourceLanguage(scope.city)
  const bodies = new Map((await listNamedBodies(tx)).map(({ id, name }) => [id, original(name, source)]))
  const units = new Map((await listUnits(tx, scope)).map(({ id, name }) => [id, name]))
  const parties = new Map((await listParties(tx)).map((party) => [party.id, party]))
  const people = maySeeBodies(scope.viewer) ? await listParticipantsById(tx) : new Map()
  const none = original('', source)
  const bodyOf = (id: string | null): Text => bodies.get(id ?? '') ?? none
  const authorOf = (row: StatementRow): Author => {
    const party: Party | undefined = parties.get(row.partyId ?? '')
    if (party?.kind === 'organisation') return { kind: 'organisation', name: units.get(party.unitId ?? '') ?? none }
    if (party?.kind === 'commissioner') return { kind: 'office', name: original(party.office, source) }
    const kind = row.participantId === null ? 'body' : 'member'
    return { kind, name: bodyOf(party?.bodyId ?? row.bodyId) }
  }
  const personOf = ({ participantId }: StatementRow): string | null => people.get(participantId ?? '')?.name || null
  return { bodyOf, authorOf, personOf }
}
