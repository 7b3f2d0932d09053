import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { AskerKind, Inquiry, InquiryFacts, InquiryStep, InquiryStepKind } from './inquiry.ts'

type Row = Omit<Inquiry, 'askerKind' | 'state' | 'publication'> & {
  cityId: string
  askerKind: string
  state: string
  publication: string
}

function asInquiry({ cityId: _city, askerKind, state, publication, ...row }: Row): Inquiry {
  return {
    ...row,
    askerKind: askerKind as AskerKind,
    state: state as Inquiry['state'],
    publication: publication as Inquiry['publication'],
  }
}

/** The latest first; `about`: those about one of these records. */
export async function listInquiries(tx: Transaction, about?: readonly string[]): Promise<Inquiry[]> {
  if (about?.length === 0) return []
  const rows = await tx
    .selectFrom('reportingInquiry')
    .selectAll()
    .$if(about !== undefined, (query) =>
      query.where('id', 'in', (records) =>
        records
          .selectFrom('reportingInquiryRecord')
          .select('inquiryId')
          .where('recordId', 'in', about ?? []),
      ),
    )
    .orderBy('receivedOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(asInquiry)
}

export async function findInquiry(tx: Transaction, column: 'slug' | 'id', value: string): Promise<Inquiry | undefined> {
  const row = await tx.selectFrom('reportingInquiry').selectAll().where(column, '=', value).executeTakeFirst()
  return row && asInquiry(row)
}

export async function insertInquiry(tx: Transaction, scope: Scope, inquiry: Inquiry): Promise<void> {
  await tx
    .insertInto('reportingInquiry')
    .values({ cityId: scope.city.id, ...inquiry })
    .execute()
}

/** False when somebody else has changed it since the version seen. */
export async function saveInquiry(
  tx: Transaction,
  { id, version }: Pick<Inquiry, 'id' | 'version'>,
  values: Partial<InquiryFacts & Pick<Inquiry, 'state' | 'publication'>>,
): Promise<boolean> {
  const done = await tx
    .updateTable('reportingInquiry')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function listInquirySteps(tx: Transaction, inquiryId: string): Promise<InquiryStep[]> {
  const rows = await tx
    .selectFrom('reportingInquiryStep')
    .select(['step', 'reason', 'at', 'actor'])
    .where('inquiryId', '=', inquiryId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, step: row.step as InquiryStepKind }))
}

export async function insertInquiryStep(
  tx: Transaction,
  scope: Scope,
  inquiryId: string,
  { step, reason }: Pick<InquiryStep, 'step' | 'reason'>,
): Promise<void> {
  const number = (await listInquirySteps(tx, inquiryId)).length + 1
  const done = { inquiryId, number, step, reason, at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('reportingInquiryStep')
    .values({ cityId: scope.city.id, id: randomUUID(), ...done })
    .execute()
}

export async function listAboutRecords(
  tx: Transaction,
  inquiryIds?: readonly string[],
): Promise<{ inquiryId: string; recordId: string }[]> {
  if (inquiryIds?.length === 0) return []
  return tx
    .selectFrom('reportingInquiryRecord')
    .select(['inquiryId', 'recordId'])
    .$if(inquiryIds !== undefined, (query) => query.where('inquiryId', 'in', inquiryIds ?? []))
    .execute()
}

export async function insertAboutRecord(tx: Transaction, scope: Scope, inquiryId: string, recordId: string) {
  await tx
    .insertInto('reportingInquiryRecord')
    .values({ cityId: scope.city.id, inquiryId, recordId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteAboutRecord(tx: Transaction, inquiryId: string, recordId: string): Promise<void> {
  await tx
    .deleteFrom('reportingInquiryRecord')
    .where('inquiryId', '=', inquiryId)
    .where('recordId', '=', recordId)
    .execute()
}
