import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { dayOf, formatDate } from '../../../../i18n/format.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { archiveData, archiveLists } from './archive.data.ts'
import { sayArchive } from './archive.messages.ts'
import { type Archived, type ArchivedReport, readArchived } from './archive.read.ts'
import { archiveStyle } from './archive-page.tsx'
import { archivePages } from './archive-pages.tsx'
import { fileName } from './archive-parts.tsx'

export type ArchiveWish = {
  /** Only of an edition that is over. */
  ended: boolean
  /** Where its pages were. */
  url: string
  reports?: (scope: Scope, planId: string) => Promise<readonly ArchivedReport[]>
}

/** An edition in one file that can be read without this program, nor any other but one for web pages. */
export async function makeArchive(scope: Scope, slug: string, wish: ArchiveWish): Promise<Uint8Array<ArrayBuffer>> {
  const archived = await readArchived(scope, slug, wish)
  const reports = (await wish.reports?.(scope, archived.plan.edition.id)) ?? []
  const files = archiveFiles(scope, archived, wish, reports)
  const sums = [...files].map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
  const zip = new ZipFile()
  const options = { mtime: new Date(`${dayOf(scope.now)}T12:00:00Z`), forceDosTimestamp: true }
  const add = (path: string, content: string | Buffer) => {
    zip.addBuffer(typeof content === 'string' ? Buffer.from(content) : content, path, options)
  }
  for (const [path, content] of files) add(path, content)
  add('MANIFEST-SHA256.txt', sums.join(''))
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream as NodeJS.ReadableStream))
}

function archiveFiles(
  scope: Scope,
  archived: Archived,
  wish: ArchiveWish,
  published: readonly ArchivedReport[],
): Map<string, string | Buffer> {
  const reader = { lang: scope.lang, city: scope.city }
  const lists = archiveLists(reader, archived)
  const reports = published.map(({ name, text }) => [`reports/${name}`, text] as const)
  return new Map<string, string | Buffer>([
    ['README.txt', readme(scope, archived, wish, reports.length > 0)],
    ...archivePages(reader, archived, lists),
    ['style.css', archiveStyle],
    ...[...archived.pictures].map(([digest, bytes]) => [`pictures/${digest}.webp`, bytes] as const),
    ...archived.files.map((file) => [`files/${fileName(file)}`, file.bytes] as const),
    ...archiveData(reader, archived, lists),
    ...reports,
  ])
}

/** In German and English, whatever language the pages are in: who finds it later may have either. */
function readme(scope: Scope, { plan, leftOut }: Archived, { url }: ArchiveWish, hasReports: boolean): string {
  const parts = (['de', 'en'] as const).map((lang) => {
    const names = leftOut.map(({ name }) => name).join(', ')
    const lines = [
      sayArchive(lang, 'title', { title: plan.edition.title.words, city: scope.city.name }),
      sayArchive(lang, 'about', { day: formatDate(lang, dayOf(scope.now)), url }),
      ...(['pages', 'html', 'lists', 'pictures', 'data'] as const).map((key) => sayArchive(lang, key)),
      ...(hasReports ? [sayArchive(lang, 'reports')] : []),
      sayArchive(lang, 'manifest'),
      ...(names === '' ? [] : [sayArchive(lang, 'left_out', { names })]),
    ]
    return lines.join('\n\n')
  })
  return `${parts.join('\n\n----\n\n')}\n`
}
