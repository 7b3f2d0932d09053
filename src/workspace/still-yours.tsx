import type { FC } from 'hono/jsx'
import { accountsRoutes } from '../domains/accounts/accounts.routes.ts'
import type { Lang } from '../i18n/languages.ts'
import { original } from '../i18n/text.ts'
import type { Words } from '../platform/http/form.ts'
import { Button } from '../ui/button/button.tsx'
import { PageTitle } from '../ui/page-title/page-title.tsx'
import { sayWorkspace } from './workspace.messages.ts'

/** Why somebody is not let on who was just there, and where that is mended. `factor`: the city demands one meanwhile. */
export type Missing = 'signed_out' | 'code' | 'factor'
export const doorOf: Record<Missing, () => string> = {
  signed_out: accountsRoutes.signIn,
  code: accountsRoutes.code,
  factor: accountsRoutes.secondFactor,
}

type StillYoursProps = { lang: Lang; missing: Missing; action: string; words: Words }

/** For whoever sends a form and is not let on meanwhile: all that was typed, to be sent again once they are back in. */
export const StillYours: FC<StillYoursProps> = ({ lang, missing, action, words }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayWorkspace(lang, `still.${missing}.title`), lang)}
      lead={original(sayWorkspace(lang, `still.${missing}.words`), lang)}
    />
    <ol>
      <li>
        <a href={doorOf[missing]()} target="_blank" rel="noopener">
          {sayWorkspace(lang, `still.${missing}.way`)}
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
