import type { Lang } from '../../../i18n/languages.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import type { RecordLine } from '../records/record-line.ts'
import { type QueueFilter, statesFor } from './queue.form.ts'
import { demandTranslator, loadWork, type WorkLine } from './work.read.ts'

const pageful = 100

export type QueuePage = {
  lang: Lang
  filter: QueueFilter
  lines: WorkLine[]
  pages: number
  plans: RecordLine['edition'][]
  fields: RecordLine['fields']
}

/** What waits in a language, record by record. */
export async function showQueue(scope: Scope, lang: Lang, filter: QueueFilter): Promise<QueuePage> {
  demandTranslator(scope)
  return read(scope, async (tx) => {
    const work = await loadWork(tx, scope, lang)
    const found = queued(work, filter)
    const within = work.filter(({ record }) => filter.plan === null || record.edition.slug === filter.plan)
    const pages = Math.max(1, Math.ceil(found.length / pageful))
    const page = Math.min(filter.page, pages)
    return {
      lang,
      filter: { ...filter, page },
      lines: found.slice((page - 1) * pageful, page * pageful),
      pages,
      plans: once(work.map(({ record }) => record.edition)),
      fields: once(within.flatMap(({ record }) => (record.kind === 'field' ? record.fields : []))),
    }
  })
}

/** The records that have such a text, each with such texts alone. */
export function queued(work: readonly WorkLine[], filter: QueueFilter): WorkLine[] {
  const states = statesFor(filter)
  return work
    .filter(({ record }) => filter.plan === null || record.edition.slug === filter.plan)
    .filter(({ record }) => filter.field === null || record.fields.some(({ slug }) => slug === filter.field))
    .map(({ record, texts }) => ({ record, texts: texts.filter(({ state }) => states.includes(state)) }))
    .filter(({ texts }) => texts.length > 0)
}

function once<One extends { slug: string }>(all: readonly One[]): One[] {
  return [...new Map(all.map((one) => [one.slug, one])).values()]
}
