import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { sayDocument } from './document.messages.ts'
import { documentRoutes, type Shown } from './document.routes.ts'
import { type DocumentView, type Part, pageOf } from './document.view.ts'

/** The way through a document that is too long for one page. */
export const PartMenu: FC<{ lang: Lang; document: string; view: DocumentView; shown: Shown }> = (props) => {
  const { lang, document, view, shown } = props
  if (view.parts.length < 2) return null
  return (
    <nav class="parts" aria-label={sayDocument(lang, 'document.parts')}>
      <ol>
        {view.parts.map((part) => (
          <li>
            <a
              href={documentRoutes.document(document, { part: part.number }, part.from.key)}
              aria-current={part.number === shown.part ? 'page' : undefined}
            >
              {nameOf(lang, part)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function nameOf(lang: Lang, { from, to }: Part): string {
  const [first, last] = [pageOf(from.passage), pageOf(to.passage)]
  if (first === undefined || last === undefined)
    return sayDocument(lang, 'document.part', { from: from.at + 1, to: to.at + 1 })
  return first === last
    ? sayDocument(lang, 'document.page', { page: first })
    : sayDocument(lang, 'document.pages', { from: first, to: last })
}
