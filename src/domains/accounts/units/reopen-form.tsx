import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { fieldOf, type OfficeForm } from './office-form.ts'
import { isSent } from './unit-forms.tsx'
import { sayUnits } from './units.messages.ts'

type ReopenProps = { lang: Lang; of: 'unit' | 'post'; version: number; action: string; form: OfficeForm }

/** The way back of what was closed. */
export const ReopenForm: FC<ReopenProps> = ({ lang, of, version, action, form }) => (
  <div class="section unit-forms">
    <details open={isSent(form, 'reopenReason')}>
      <summary>{sayUnits(lang, `reopen.${of}`)}</summary>
      <form class="form" method="post" action={action} novalidate>
        <p>{sayUnits(lang, `reopen.${of}_words`)}</p>
        <input type="hidden" name="version" value={versionIn(form, version)} />
        <TextInput {...fieldOf(form, lang, 'reopenReason')} label={sayUnits(lang, 'close.reason')} maxlength={1000} />
        <Button>{sayUnits(lang, `reopen.${of}`)}</Button>
      </form>
    </details>
  </div>
)
