import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Said } from '../../../ui/said/said.tsx'
import type { CrossReference } from '../pages.ts'
import { inOriginal } from './view.ts'

/** Where else the same thing is laid down: goals of other strategy papers. */
export const CrossReferences: FC<{ lang: Lang; title: string; references: readonly CrossReference[] }> = (props) => {
  const { lang, title, references } = props
  if (references.length === 0) return null
  return (
    <section class="section" aria-labelledby="references">
      <h2 id="references">{title}</h2>
      <ul class="plain-list">
        {references.map(({ paper, passage, url }) => (
          <li>
            {url === null ? (
              <Said text={inOriginal(paper)} lang={lang} quiet />
            ) : (
              <a href={url}>
                <Said text={inOriginal(paper)} lang={lang} quiet />
              </a>
            )}
            {passage !== '' && (
              <>
                {': '}
                <Said text={inOriginal(passage)} lang={lang} quiet />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
