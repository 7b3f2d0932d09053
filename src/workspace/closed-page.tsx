import type { FC } from 'hono/jsx'
import type { Lang } from '../i18n/languages.ts'
import { original } from '../i18n/text.ts'
import { Button } from '../ui/button/button.tsx'
import { Notice } from '../ui/notice/notice.tsx'
import { PageTitle } from '../ui/page-title/page-title.tsx'
import { sayWorkspace } from './workspace.messages.ts'

/** For whoever comes without a one-time address, or with one that is used up. */
export const ClosedPage: FC<{ lang: Lang; written: boolean }> = ({ lang, written }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayWorkspace(lang, 'closed.title'), lang)}
      lead={original(sayWorkspace(lang, 'closed.words'), lang)}
    />
    {written && <Notice kind="success" title={sayWorkspace(lang, 'closed.written')} />}
    <form method="post" action="/open">
      <Button>{sayWorkspace(lang, 'closed.again')}</Button>
    </form>
  </>
)
