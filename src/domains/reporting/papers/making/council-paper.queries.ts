import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../../platform/database.ts'
import { actorOf, type Scope } from '../../../../platform/scope.ts'
import type { Content } from '../contents.ts'
import type { Section } from '../paper-form.ts'
import type { CouncilPaper, Origin, PaperState, PaperStep, PaperStepKind, PaperText, Result } from './council-paper.ts'

type Row = Omit<CouncilPaper, 'origin' | 'sections' | 'state'> & {
  cityId: string
  originKind: string | null
  originId: string | null
  sections: unknown
  state: string
}

function asPaper({ cityId: _city, originKind, originId, sections, state, ...row }: Row): CouncilPaper {
  const origin = originKind && originId ? { kind: originKind as Origin['kind'], id: originId } : null
  return { ...row, origin, sections: sections as Section[], state: state as PaperState }
}

export async function listPapers(tx: Transaction): Promise<CouncilPaper[]> {
  return (await tx.selectFrom('reportingCouncilPaper').selectAll().orderBy('title').orderBy('id').execute()).map(
    asPaper,
  )
}

export async function findPaper(
  tx: Transaction,
  column: 'slug' | 'id',
  value: string,
): Promise<CouncilPaper | undefined> {
  const row = await tx.selectFrom('reportingCouncilPaper').selectAll().where(column, '=', value).executeTakeFirst()
  return row && asPaper(row)
}

export async function insertPaper(
  tx: Transaction,
  scope: Scope,
  { origin, sections, ...paper }: CouncilPaper,
): Promise<void> {
  const from = { originKind: origin?.kind ?? null, originId: origin?.id ?? null }
  await tx
    .insertInto('reportingCouncilPaper')
    .values({ cityId: scope.city.id, ...paper, ...from, sections: JSON.stringify(sections) })
    .execute()
}

/** `version` is the one that the verb has read: verbs of a city run one after another. */
export async function savePaper(
  tx: Transaction,
  { id, version }: Pick<CouncilPaper, 'id' | 'version'>,
  values: Partial<Pick<CouncilPaper, 'title' | 'number' | 'unitId' | 'state'>>,
): Promise<void> {
  await tx
    .updateTable('reportingCouncilPaper')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** The first first. */
export async function listPaperTexts(tx: Transaction, paperId: string): Promise<PaperText[]> {
  const rows = await tx
    .selectFrom('reportingCouncilPaperText')
    .select(['number', 'partId', 'content', 'at', 'actor'])
    .where('paperId', '=', paperId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, content: row.content as unknown as Content }))
}

/** Of each paper its version, and when somebody wrote in it last. */
export async function listPaperVersions(tx: Transaction): Promise<Map<string, { version: number; at: Date }>> {
  const rows = await tx
    .selectFrom('reportingCouncilPaperText')
    .select(({ fn }) => ['paperId', fn.max<number>('number').as('version'), fn.max<Date>('at').as('at')])
    .groupBy('paperId')
    .execute()
  return new Map(rows.map(({ paperId, version, at }) => [paperId, { version, at }]))
}

export async function insertPaperText(
  tx: Transaction,
  scope: Scope,
  paperId: string,
  { number, partId, content }: Pick<PaperText, 'number' | 'partId' | 'content'>,
): Promise<void> {
  const said = { number, partId, content: JSON.stringify(content) }
  await tx
    .insertInto('reportingCouncilPaperText')
    .values({ cityId: scope.city.id, paperId, ...said, at: scope.now, actor: actorOf(scope.viewer) })
    .execute()
}

export async function listPaperSteps(tx: Transaction, paperId: string): Promise<PaperStep[]> {
  const rows = await tx
    .selectFrom('reportingCouncilPaperStep')
    .select(['step', 'textVersion', 'heldOn', 'body', 'result', 'words', 'at', 'actor'])
    .where('paperId', '=', paperId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, step: row.step as PaperStepKind, result: row.result as Result | null }))
}

export async function insertPaperStep(
  tx: Transaction,
  scope: Scope,
  paperId: string,
  step: Omit<PaperStep, 'at' | 'actor'>,
): Promise<void> {
  const number = (await listPaperSteps(tx, paperId)).length + 1
  await tx
    .insertInto('reportingCouncilPaperStep')
    .values({
      ...{ cityId: scope.city.id, id: randomUUID(), paperId, number },
      ...step,
      ...{ at: scope.now, actor: actorOf(scope.viewer) },
    })
    .execute()
}
