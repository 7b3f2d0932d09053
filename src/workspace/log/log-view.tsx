import type { FC } from 'hono/jsx'
import { formatNumber } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import { original } from '../../i18n/text.ts'
import { Fact, Facts } from '../../ui/facts/facts.tsx'
import { PageTitle } from '../../ui/page-title/page-title.tsx'
import { sayWorkspace } from '../workspace.messages.ts'
import { workspaceRoutes } from '../workspace.routes.ts'

export const LogView: FC<{ lang: Lang; head: { number: number; digest: string } }> = ({ lang, head }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayWorkspace(lang, 'log.title'), lang)}
      lead={original(sayWorkspace(lang, 'log.lead'), lang)}
    />
    {head.number === 0 ? (
      <p>{sayWorkspace(lang, 'log.empty')}</p>
    ) : (
      <>
        <Facts>
          <Fact term={sayWorkspace(lang, 'log.entries')}>{formatNumber(lang, head.number)}</Fact>
          <Fact term={sayWorkspace(lang, 'log.end')}>
            <code class="digest">{head.digest}</code>
          </Fact>
        </Facts>
        <div class="section prose">
          <p>
            <a href={workspaceRoutes.chain}>{sayWorkspace(lang, 'log.file')}</a>
          </p>
          <p>{sayWorkspace(lang, 'log.file_words')}</p>
          <p>{sayWorkspace(lang, 'log.keep')}</p>
          <p>{sayWorkspace(lang, 'log.asks')}</p>
        </div>
      </>
    )}
  </>
)
