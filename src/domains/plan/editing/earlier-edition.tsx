import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import type { Edition } from '../edition.ts'
import type { LineageStep } from '../lineage.ts'
import { sayEditing } from './editing.messages.ts'
import { editingRoutes } from './editing.routes.ts'

type Props = { lang: Lang; edition: Edition; later?: readonly LineageStep[] }

/** What is written into an earlier edition stays there; `later` are the measures in which this one goes on. */
export const EarlierEdition: FC<Props> = ({ lang, edition, later = [] }) => {
  if (edition.state !== 'succeeded') return null
  const next = later.flatMap(({ other }) => other ?? [])
  return (
    <Notice kind="warning" title={sayEditing(lang, 'earlier.title')}>
      <p>{sayEditing(lang, 'earlier.words')}</p>
      {next.length > 0 && (
        <>
          <p>{sayEditing(lang, 'earlier.goes_on')}</p>
          <ul>
            {next.map(({ slug, title }) => (
              <li>
                <a href={editingRoutes.measure(slug)}>{title.words}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
