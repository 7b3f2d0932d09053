import type { FC } from 'hono/jsx'
import type { Lang } from '../i18n/languages.ts'
import { original } from '../i18n/text.ts'
import { PageTitle } from '../ui/page-title/page-title.tsx'
import { sayWorkspace } from './workspace.messages.ts'

/** For somebody who has signed in and has no part in this city. */
export const NothingHere: FC<{ lang: Lang; title: string }> = ({ lang, title }) => (
  <PageTitle lang={lang} title={original(title, lang)} lead={original(sayWorkspace(lang, 'nothing.words'), lang)} />
)
