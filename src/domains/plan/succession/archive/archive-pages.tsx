import type { Child } from 'hono/jsx'
import { formatDate } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { sayEditions } from '../../editions/editions.messages.ts'
import type { ExportTable } from '../../exports/export-table.ts'
import { sayExport } from '../../exports/exports.messages.ts'
import { codesOf, headingOf } from '../../goal.ts'
import type { Naming } from '../../label.ts'
import { yearsWords } from '../../pages/period.ts'
import { sayBalance } from '../balance/balance.messages.ts'
import type { Archived } from './archive.read.ts'
import { ArchivePage, ArchiveTable, Facts, Prose, Words } from './archive-page.tsx'
import { FieldBody, GoalBody, MeasureBody } from './archive-records.tsx'

/** Lists that have a page and a file each; what there is nothing of has none. */
export type ArchiveLists = {
  measures: ExportTable
  decisions: ExportTable
  lineage: ExportTable | null
  balance: ExportTable | null
}

/** Every page of an archive, by its path in it. */
export function archivePages(
  { lang, city }: { lang: Lang; city: Naming },
  archived: Archived,
  lists: ArchiveLists,
): Map<string, string> {
  const { plan, measures } = archived
  const { edition, fields } = plan
  const told = (['measures', 'decisions', 'lineage', 'balance'] as const).flatMap((name) => {
    const table = lists[name]
    return table === null ? [] : [{ name, table }]
  })
  const links = [
    { href: 'index.html', words: edition.title.words },
    ...told.map(({ name, table }) => ({ href: `${name}.html`, words: table.title })),
  ]
  const page = (title: string, up: string, body: Child) =>
    `<!DOCTYPE html>\n${(
      <ArchivePage lang={lang} title={title} up={up} links={links}>
        {body}
      </ArchivePage>
    )}\n`
  const goals = new Map(fields.flatMap((field) => field.goals).map((goal) => [goal.id, goal]))
  const shared = { lang, city, archived }
  return new Map([
    ['index.html', page(edition.title.words, '', <Opening lang={lang} archived={archived} />)],
    ...told.map(
      ({ name, table }) => [`${name}.html`, page(table.title, '', <ArchiveTable lang={lang} table={table} />)] as const,
    ),
    ...fields.map(
      (field) =>
        [
          `fields/${field.slug}.html`,
          page(`${field.code}: ${field.title.words}`, '../', <FieldBody {...shared} field={field} />),
        ] as const,
    ),
    ...[...goals.values()].map((goal) => {
      const title = `${codesOf(goal).join(' · ')} ${headingOf(goal).words}`
      return [`goals/${goal.slug}.html`, page(title, '../', <GoalBody {...shared} goal={goal} />)] as const
    }),
    ...measures.map((measure) => {
      const { slug, number, title } = measure.row
      const words = [number ?? '', title.words].join(' ').trim()
      return [`measures/${slug}.html`, page(words, '../', <MeasureBody {...shared} measure={measure} />)] as const
    }),
  ])
}

const Opening = ({ lang, archived }: { lang: Lang; archived: Archived }) => {
  const { edition, fields } = archived.plan
  const { adoption, closing, predecessor, successor } = edition
  const decided = adoption && { body: adoption.body, date: formatDate(lang, adoption.decidedOn) }
  return (
    <>
      <Prose text={edition.subtitle} lang={lang} />
      {closing && <p>{sayBalance(lang, 'closed', { day: formatDate(lang, closing.on) })}</p>}
      <Facts
        facts={[
          [sayExport(lang, 'about.day'), yearsWords(lang, edition.startsOn, edition.endsOn)],
          [sayExport(lang, 'list.decisions'), decided && sayEditions(lang, 'adopted', decided)],
          [sayEditions(lang, 'follows'), predecessor && <Words text={predecessor.title} lang={lang} />],
          [sayEditions(lang, 'followed'), successor && <Words text={successor.title} lang={lang} />],
        ]}
      />
      <Prose text={edition.foreword} lang={lang} />
      {fields.map((field) => (
        <section>
          <h2>
            <a href={`fields/${field.slug}.html`}>
              {field.code}: <Words text={field.title} lang={lang} />
            </a>
          </h2>
          <ul>
            {field.goals.map((goal) => (
              <li>
                {codesOf(goal).join(' · ')}{' '}
                <a href={`goals/${goal.slug}.html`}>
                  <Words text={headingOf(goal)} lang={lang} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
