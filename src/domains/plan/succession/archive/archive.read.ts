/** All that is public of an edition, in few queries however large it is. */
import type { Translator } from '../../../../i18n/text.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import type { DecisionLine } from '../../decisions/decision-filter.ts'
import { showDecisions } from '../../decisions/decisions.read.ts'
import { type LineagePage, showLineage } from '../../editions/lineage.read.ts'
import { listMeasureSheets, type MeasureWithSheet } from '../../exports/measure-sheets.read.ts'
import { findSize, findSlice, type KeptFile, listFilesNamed, listSizes } from '../../files/file.queries.ts'
import type { PlanPage } from '../../pages.ts'
import { showPlan } from '../../plan.read.ts'
import { loadTranslator } from '../../translation.queries.ts'
import { type BalancePage, showBalance } from '../balance/balance.read.ts'
import { listReferencesOf, listStatusesOf } from './archive.queries.ts'

/** A report of another domain, as it was published. */
export type ArchivedReport = { name: string; text: string }
export type ArchivedFile = KeptFile & { bytes: Buffer }

export type Archived = {
  plan: PlanPage
  measures: MeasureWithSheet[]
  statuses: Awaited<ReturnType<typeof listStatusesOf>>
  references: Awaited<ReturnType<typeof listReferencesOf>>
  decisions: DecisionLine[]
  lineage: LineagePage | null
  balance: BalancePage | null
  /** Covers, by their digest. */
  pictures: Map<string, Buffer>
  files: ArchivedFile[]
  leftOut: KeptFile[]
  say: Translator
}

/** So many bytes of papers and pictures at most: an archive is made in memory. */
const most = 100_000_000

/** As everybody sees it, whoever asks. `ended`: only of an edition that is over. */
export async function readArchived(asking: Scope, slug: string, { ended }: { ended: boolean }): Promise<Archived> {
  return read(asking, async (tx) => {
    const scope: Scope = { ...asking, db: tx, viewer: { kind: 'public' } }
    const plan = await showPlan(scope, slug)
    const { edition } = plan
    if (ended && edition.state !== 'succeeded' && edition.closing === null) throw new NotFound('archive')
    const { measures } = await listMeasureSheets(scope, { plan: edition.slug })
    const goals = plan.fields.flatMap((field) => field.goals)
    const ids = [...goals.map(({ id }) => id), ...measures.map(({ row }) => row.id)]
    const decisions = await showDecisions(scope, { words: '', body: null, kind: null, year: null, plan: edition.slug })
    const covers = measures.flatMap(({ sheet }) => sheet.cover?.picture ?? [])
    const named = await listFilesNamed(tx, ...measures.flatMap(({ sheet }) => sheet.attachments))
    let room = most
    const take = async (digest: string, width?: number): Promise<Buffer | undefined> => {
      const bytes = width === undefined ? { digest } : { digest, width }
      const size = (await findSize(tx, bytes)) ?? 0
      if (size === 0 || size > room) return undefined
      room -= size
      return findSlice(tx, bytes, 0, size)
    }
    const pictures = new Map<string, Buffer>()
    for (const digest of new Set(covers)) {
      const width = (await listSizes(tx, digest)).at(-1)?.width
      const bytes = width === undefined ? undefined : await take(digest, width)
      if (bytes) pictures.set(digest, bytes)
    }
    const files: ArchivedFile[] = []
    for (const file of named) {
      const bytes = await take(file.digest)
      if (bytes) files.push({ ...file, bytes })
    }
    return {
      ...{ plan, measures, pictures, files, decisions: decisions.fitting },
      leftOut: named.filter(({ digest }) => !files.some((file) => file.digest === digest)),
      statuses: await listStatusesOf(tx, edition.id),
      references: await listReferencesOf(tx, ids),
      lineage: edition.successor ? await showLineage(scope, edition.slug) : null,
      balance: await showBalance(scope, edition.slug).catch(orNone),
      say: await loadTranslator(tx, scope, ids),
    }
  })
}

function orNone(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}
