import { dayOf, formatDate } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { ExportTable } from './export-table.ts'
import { sayExport } from './exports.messages.ts'
import type { About } from './xlsx.file.ts'

type What = { table: ExportTable; plan: string | null; source: string; url: string }

/** What a file says of itself to whoever finds it a year later: of what day it is, what was left out, whence it comes. */
export function aboutTable({ lang, city, now }: Scope, { table, plan, source, url }: What): About {
  const asked = [...new URL(url).searchParams].filter(([, value]) => value !== '')
  const filter = asked.map(([name, value]) => `${name}: ${value}`).join('; ')
  const lines: [Parameters<typeof sayExport>[1], string | null][] = [
    ['about.what', `${table.title} (${table.rows.length})`],
    ['about.plan', plan],
    ['about.source', `${city.name}, ${source}`],
    ['about.day', formatDate(lang, dayOf(now))],
    ['about.filter', filter || sayExport(lang, 'about.filter_none')],
    ['about.language', lang === 'de' ? null : sayExport(lang, 'about.language_words')],
    ['about.licence', sayExport(lang, 'about.licence_words', { city: city.name })],
  ]
  return {
    title: sayExport(lang, 'about.title'),
    lines: lines.flatMap(([term, words]) => (words === null ? [] : [[sayExport(lang, term), words] as const])),
  }
}
