import type { FC } from 'hono/jsx'
import { formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { sayCoSigning as say } from './co-signing.messages.ts'
import type { Waiting } from './waiting.ts'

/** What is missing, by unit; what was refused is said first. */
export const WaitsFor: FC<{ lang: Lang; waits: readonly Waiting[] }> = ({ lang, waits }) =>
  waits.length === 0 ? null : (
    <ul class="plain-list small">
      {waits.map((one) => (
        <li>
          {say(lang, one.refused ? 'waits.refused' : `waits.${one.for}`, { due: formatShortDay(lang, one.dueOn) })}:{' '}
          <bdi>{one.unit}</bdi>
        </li>
      ))}
    </ul>
  )

/** Which of the viewer's units have signed it. */
export const SignedBy: FC<{ lang: Lang; units: readonly string[] }> = ({ lang, units }) =>
  units.length === 0 ? null : (
    <p class="small">
      {say(lang, 'signed_by')}: <bdi>{units.join(', ')}</bdi>
    </p>
  )
