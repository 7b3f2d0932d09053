import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { sayDocument } from './document.messages.ts'
import { documentRoutes, type Shown } from './document.routes.ts'
import type { DocumentView } from './document.view.ts'
import { RoleMark } from './role-mark.tsx'

/** `next`: what one does with the document once nothing is doubtful. */
type Props = { lang: Lang; document: string; view: DocumentView; shown: Shown; next: 'draft' | 'compare' }

const mostDoubts = 10
const mostHints = 20

/** Where a person should look first, and what else is odd about the text. */
export const Doubts: FC<Props> = ({ lang, document, view, shown, next }) => {
  const { doubts, reading } = view
  const hints = reading.suspicions.filter(({ kind }) => kind === 'slip' || kind === 'nearly-same')
  return (
    <div class="doubts" id="doubts">
      <h3>{sayDocument(lang, 'doubts.title', { count: doubts.length })}</h3>
      {doubts.length === 0 && reading.fields.length + reading.goals.length > 0 && (
        <>
          <p>{sayDocument(lang, 'doubts.none')}</p>
          <p>
            <a href={`#${next}`}>{sayDocument(lang, `doubts.next_${next}`)}</a>
          </p>
        </>
      )}
      {doubts.length > 0 && (
        <>
          <p class="soft small">{sayDocument(lang, 'doubts.lead')}</p>
          <ol class="doubts__list">
            {doubts.slice(0, mostDoubts).map(({ key, part, choice, passage }) => (
              <li>
                <RoleMark lang={lang} choice={choice} />{' '}
                <a href={documentRoutes.document(document, shown.doubts ? { doubts: true } : { part }, key)}>
                  {shorten(passage.text, 70)}
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
      {doubts.length > mostDoubts && (
        <p class="soft small">{sayDocument(lang, 'doubts.more', { count: doubts.length - mostDoubts })}</p>
      )}
      {shown.doubts ? (
        <p>
          <a href={documentRoutes.document(document)}>{sayDocument(lang, 'document.all')}</a>
        </p>
      ) : (
        doubts.length > 0 && (
          <p>
            <a href={documentRoutes.document(document, { doubts: true })}>{sayDocument(lang, 'doubts.only')}</a>
          </p>
        )
      )}
      {hints.length > 0 && (
        <details>
          <summary>{sayDocument(lang, 'doubts.hints')}</summary>
          <ul class="doubts__list">
            {hints.slice(0, mostHints).map(({ kind, text, suggestion }) => (
              <li>
                {sayDocument(lang, kind === 'slip' ? 'doubts.slip' : 'doubts.nearly_same', {
                  text: shorten(text, 160),
                  ...(kind === 'slip' ? { suggestion: suggestion ?? '' } : {}),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).trimEnd()} …`
}
