import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { sayDocument } from './document.messages.ts'
import { documentRoutes } from './document.routes.ts'

/** To the page that asks before it deletes. */
export const DeleteLink: FC<{ lang: Lang; document: string }> = ({ lang, document }) => (
  <p class="act">
    <a href={documentRoutes.delete(document)}>{sayDocument(lang, 'delete.link')}</a>
  </p>
)
