import type { Text } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listRecordTexts, type RecordTexts } from '../../plan/plan.ts'
import { partiesOf } from './asking.verbs.ts'
import { loadContributions } from './contribution.read.ts'
import type { Contribution } from './contribution.ts'
import { keepWhatIsRead } from './keep-wordings.verbs.ts'
import { loadPartyNames } from './party-names.read.ts'
import { findReview, listParties, listReviewRecords } from './review.queries.ts'
import type { Party, Review } from './review.ts'
import { listStatements } from './statement.queries.ts'
import { guestOf } from './statement.verbs.ts'
import { listWordings, type Wording } from './wording.queries.ts'

/** A draft that goes round, found by its place in a review; `asked`: for whom the guest may speak. */
type FoundDraft<Asked extends Party = Party> = {
  review: Review
  position: number
  record: RecordTexts
  asked: Asked[]
}
/** `mine`: what the guest said of it. */
export type RoomDraft = FoundDraft<Party & { name: Text }> & { mine: Contribution[]; wordings: Wording[] }

/** One draft for somebody who is asked about it, or was: no more than what a statement on it needs. */
export async function findRoomDraft(scope: Scope, slug: string, position: number): Promise<FoundDraft> {
  return read(scope, (tx) => loadDraft(tx, scope, slug, position))
}

/** One draft to be read and commented on, in the words that it has now. */
export async function showRoomDraft(scope: Scope, slug: string, position: number): Promise<RoomDraft> {
  const { record } = await findRoomDraft(scope, slug, position)
  await keepWhatIsRead(scope, [record.id])
  return read(scope, async (tx) => {
    const draft = await loadDraft(tx, scope, slug, position)
    const said = { reviewId: draft.review.id, recordIds: [record.id], participantId: guestOf(scope) }
    const nameOf = await loadPartyNames(tx, scope)
    return {
      ...draft,
      asked: draft.asked.map((party) => ({ ...party, name: nameOf(party) })),
      mine: (await loadContributions(tx, scope, said)).toReversed(),
      wordings: await listWordings(tx, [record.id]),
    }
  })
}

async function loadDraft(tx: Transaction, scope: Scope, slug: string, position: number): Promise<FoundDraft> {
  const participantId = guestOf(scope)
  const review = await findReview(tx, 'slug', slug)
  if (!review) throw new NotFound('review')
  const parties = (await listParties(tx)).filter(({ reviewId }) => reviewId === review.id)
  const asked = await partiesOf(scope, tx, parties, participantId)
  const isIn = asked.length > 0 || (await listStatements(tx, { reviewId: review.id, participantId })).length > 0
  if (!isIn) throw new NotFound('review')
  const found = (await listReviewRecords(tx)).filter(({ reviewId }) => reviewId === review.id)[position - 1]
  const [record] = found ? await listRecordTexts(tx, scope, [found.recordId]) : []
  if (!record) throw new NotFound('draft')
  return { review, position, record, asked }
}
