import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import { sayPrivacy } from './privacy.messages.ts'

type NewMailProps = { lang: Lang; mail: string | undefined; action: string }

/** The press by which a new address becomes one's own; `mail`: undefined where the link is not good. */
export const NewMailView: FC<NewMailProps> = ({ lang, mail, action }) =>
  mail === undefined ? (
    <p>
      <a href={accountsRoutes.mine()}>{sayPrivacy(lang, 'mine.title')}</a>
    </p>
  ) : (
    <form class="form" method="post" action={action}>
      <p>{sayPrivacy(lang, 'new_mail.words', { mail })}</p>
      <Button>{sayPrivacy(lang, 'new_mail.take')}</Button>
    </form>
  )
