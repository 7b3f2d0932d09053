import type { FC } from 'hono/jsx'
import { accountsRoutes } from '../domains/accounts/accounts.routes.ts'
import type { Lang } from '../i18n/languages.ts'
import { original } from '../i18n/text.ts'
import type { Words } from '../platform/http/form.ts'
import { Button } from '../ui/button/button.tsx'
import { PageTitle } from '../ui/page-title/page-title.tsx'
import { sayWorkspace } from './workspace.messages.ts'

type StillYoursProps = { lang: Lang; action: string; words: Words }

/** For whoever sends a form after their session has ended: all that was typed, to be sent again once they are back in. */
export const StillYours: FC<StillYoursProps> = ({ lang, action, words }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayWorkspace(lang, 'still.title'), lang)}
      lead={original(sayWorkspace(lang, 'still.words'), lang)}
    />
    <ol>
      <li>
        <a href={accountsRoutes.signIn()} target="_blank" rel="noopener">
          {sayWorkspace(lang, 'still.sign_in')}
        </a>
      </li>
      <li>
        <form method="post" action={action}>
          {Object.entries(words).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button>{sayWorkspace(lang, 'still.again')}</Button>
        </form>
      </li>
    </ol>
  </>
)
