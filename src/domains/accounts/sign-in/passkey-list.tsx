import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import { nameDevice } from './device.ts'
import type { Passkey } from './passkey.queries.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { saySignIn } from './sign-in.messages.ts'

/** The keys of somebody who is in, each to be ended, and a further one to be made. */
export const PasskeyList: FC<{ lang: Lang; passkeys: readonly Passkey[] }> = ({ lang, passkeys }) => (
  <div class="section">
    <h2>{saySignIn(lang, 'passkeys.title')}</h2>
    <p>{saySignIn(lang, 'passkeys.words')}</p>
    {passkeys.length > 0 && (
      <DataTable
        label={saySignIn(lang, 'passkeys.title')}
        caption={saySignIn(lang, 'passkeys.title')}
        columns={(['passkeys.made_on', 'passkeys.made_at', 'passkeys.used_at', 'me.end'] as const).map((key) => ({
          name: saySignIn(lang, key),
        }))}
        rows={passkeys.map((key) => [
          nameDevice(key.device) || saySignIn(lang, 'me.unknown_device'),
          formatMoment(lang, key.madeAt),
          key.usedAt ? formatMoment(lang, key.usedAt) : saySignIn(lang, 'passkeys.never'),
          <form method="post" action={accountsRoutes.endPasskey(key.id)}>
            <Button kind="secondary">{saySignIn(lang, 'me.end')}</Button>
          </form>,
        ])}
      />
    )}
    <PasskeyForm
      act="make"
      ask={accountsRoutes.offerPasskey()}
      answer={accountsRoutes.passkeys()}
      button={saySignIn(lang, 'passkeys.make')}
      failed={saySignIn(lang, 'passkeys.not_made')}
    />
  </div>
)
