/** Lists as files: what a list shows, by the same filter and in the same order. */
import { Hono } from 'hono'
import { dayOf } from '../../../i18n/format.ts'
import { describeLanguage } from '../../../i18n/languages.ts'
import type { Scope } from '../../../platform/scope.ts'
import { slugOf } from '../../../platform/slug.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { decisionFilter, goalFilter, measureFilter } from '../api/list.query.ts'
import { listGoalsBy } from '../api/list.read.ts'
import { readQuery } from '../api/read-query.ts'
import { withTag } from '../api/tagged.ts'
import { showDecisions } from '../decisions/decisions.read.ts'
import { planRoutes } from '../plan.routes.ts'
import { aboutTable } from './about.table.ts'
import { csvFile } from './csv.file.ts'
import type { ExportTable } from './export-table.ts'
import { type Exported, exportPattern, type FileKind } from './exports.routes.ts'
import { measureTable } from './measure.table.ts'
import { listMeasureSheets } from './measure-sheets.read.ts'
import { decisionTable, goalTable } from './told.tables.ts'
import { xlsxFile } from './xlsx.file.ts'

export const exportsPortal = new Hono<PageEnv>()

type Reading = { scope: Scope; publicUrl: string; url: string }
type Read = { table: ExportTable; plan: string | null }

const types: Record<FileKind, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

exportsPortal.get(exportPattern, async (c) => {
  const { scope, publicUrl } = c.var
  const [list, kind] = (c.req.param('file') ?? '').split('.') as [Exported, FileKind]
  const { table, plan } = await tables[list]({ scope, publicUrl, url: c.req.url })
  const name = `${slugOf(scope.city.name, 'plan')}-${list}-${dayOf(scope.now)}.${kind}`
  c.header('Content-Disposition', `attachment; filename="${name}"`)
  c.header('Content-Language', scope.lang)
  c.header('Content-Type', types[kind])
  if (kind === 'csv') return withTag(c, c.body(csvFile(table)))
  const rightToLeft = describeLanguage(scope.lang).direction === 'rtl'
  const source = publicUrl + planRoutes.home(scope.lang)
  const file = await xlsxFile([table], aboutTable(scope, { table, plan, source, url: c.req.url }), { rightToLeft })
  return withTag(c, c.body(file))
})

const tables: Record<Exported, (reading: Reading) => Promise<Read>> = {
  async measures({ scope, publicUrl, url }) {
    const { edition, measures } = await listMeasureSheets(scope, readQuery(url, measureFilter))
    const addressOf = (slug: string) => publicUrl + planRoutes.measure(scope.lang, slug)
    return { table: measureTable(scope.lang, scope.city, measures, addressOf), plan: edition.title.words }
  },
  async goals({ scope, publicUrl, url }) {
    const { edition, goals } = await listGoalsBy(scope, readQuery(url, goalFilter))
    const addressOf = (slug: string) => publicUrl + planRoutes.goal(scope.lang, slug)
    return { table: goalTable(scope.lang, goals, addressOf), plan: edition.title.words }
  },
  async decisions({ scope, url }) {
    const { words = '', body = null, kind = null, year = null, plan = null } = readQuery(url, decisionFilter)
    const { fitting } = await showDecisions(scope, { words, body, kind, year, plan })
    return { table: decisionTable(scope.lang, fitting), plan: null }
  },
}
