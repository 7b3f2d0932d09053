import type { Child, FC } from 'hono/jsx'
import { formatDate, formatMoney, formatNumber } from '../../../../i18n/format.ts'
import { describeLanguage, type Lang } from '../../../../i18n/languages.ts'
import type { Text } from '../../../../i18n/text.ts'
import { plainOf } from '../../../../ui/rich/plain.ts'
import type { ExportCell, ExportTable } from '../../exports/export-table.ts'

/** How pages of an archive look: nothing that a program of later years would not know. */
export const archiveStyle = `body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.55 sans-serif; color: #1a1a1a; background: #fff; }
h1, h2 { line-height: 1.25; }
table { border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid #bbb; text-align: start; vertical-align: top; }
dt { font-weight: bold; margin-top: 0.75rem; }
dd { margin-inline-start: 0; }
img { max-width: 100%; height: auto; }
.scroll { overflow-x: auto; }
`

type PageProps = {
  lang: Lang
  title: string
  /** The way from this page to the top folder: '' or '../'. */
  up: string
  links: readonly { href: string; words: string }[]
  children?: Child
}

/** A page that stands for itself: no script, no address but those inside the archive. */
export const ArchivePage: FC<PageProps> = ({ lang, title, up, links, children }) => {
  const { locale, direction } = describeLanguage(lang)
  return (
    <html lang={locale} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={`${up}style.css`} />
      </head>
      <body>
        <header>
          <nav>
            {links.map(({ href, words }, at) => (
              <>
                {at > 0 && ' · '}
                <a href={up + href}>{words}</a>
              </>
            ))}
          </nav>
        </header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  )
}

/** A text of the city, in paragraphs, marked where it is in another language. */
export const Prose: FC<{ text: Text; lang: Lang }> = ({ text, lang }) => (
  <>
    {plainOf(text.words)
      .split(/\n{2,}/)
      .filter((words) => words.trim() !== '')
      .map((words) => (
        <p {...(text.lang !== lang && { lang: describeLanguage(text.lang).locale })}>{words}</p>
      ))}
  </>
)

export const Words: FC<{ text: Text; lang: Lang }> = ({ text, lang }) => (
  <span {...(text.lang !== lang && { lang: describeLanguage(text.lang).locale })}>{text.words}</span>
)

/** A list as the same table that its file has. */
export const ArchiveTable: FC<{ lang: Lang; table: ExportTable }> = ({ lang, table: { title, columns, rows } }) => (
  <div class="scroll">
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          {columns.map(({ heading }) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {row.map((cell) => (
              <td>{cellWords(lang, cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

function cellWords(lang: Lang, cell: ExportCell): string {
  if (cell === null || typeof cell === 'string') return cell ?? ''
  if ('day' in cell) return formatDate(lang, cell.day)
  return 'cents' in cell ? formatMoney(lang, cell.cents) : formatNumber(lang, cell.number)
}

/** Facts below each other; what is not known is left out. */
export const Facts: FC<{ facts: readonly (readonly [string, Child | null | undefined])[] }> = ({ facts }) => {
  const known = facts.filter(([, said]) => said !== null && said !== undefined && said !== '')
  if (known.length === 0) return null
  return (
    <dl>
      {known.map(([name, said]) => (
        <>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </>
      ))}
    </dl>
  )
}
