import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { fieldColour } from '../field-colour/field-colour.ts'
import { Said } from '../said/said.tsx'
import type { Thread } from './weave.tsx'

/** For the narrow picture, whose threads have room for a letter only. */
export const FieldNames: FC<{ lang: Lang; threads: readonly Thread[] }> = ({ lang, threads }) => (
  <ul class="loom__names">
    {threads.map((thread) => (
      <li class={fieldColour(thread.position)}>
        <span class="thread__code">{thread.code}</span>
        <FieldName lang={lang} thread={thread} />
      </li>
    ))}
  </ul>
)

export const FieldName: FC<{ lang: Lang; thread: Thread }> = ({ lang, thread: { href, title } }) => {
  const name = <Said text={title} lang={lang} />
  if (href === undefined) return <span class="thread__name">{name}</span>
  return (
    <a class="thread__name" href={href}>
      {name}
    </a>
  )
}
