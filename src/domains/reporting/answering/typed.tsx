import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { saySheets } from './answering.messages.ts'

/** What somebody wrote that cannot be sent any more, to be copied. */
export const Typed: FC<{ lang: Lang; typed: string }> = ({ lang, typed }) => (
  <TextArea
    lang={lang}
    name="typed"
    label={saySheets(lang, 'ask.typed')}
    hint={saySheets(lang, 'ask.typed_hint')}
    value={typed}
    rows={10}
    readonly
    dir="auto"
  />
)
