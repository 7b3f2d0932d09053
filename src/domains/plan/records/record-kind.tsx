import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { comma } from '../../../i18n/punctuation.ts'
import { Said } from '../../../ui/said/said.tsx'
import { sayPlan } from '../plan.messages.ts'
import type { RecordLine } from './record-line.ts'

/** What a record is: "Maßnahme K-02", "Ziel B9 · S7 · K7"; with its edition where that is not the main plan. */
export const RecordKind: FC<{ lang: Lang; record: RecordLine }> = ({ lang, record: { kind, code, edition } }) => (
  <>
    {kind !== 'field' && kind !== 'plan' && code === ''
      ? sayPlan(lang, `record.${kind}_plain`)
      : sayPlan(lang, `record.${kind}`, { code })}
    {!edition.isMain && kind !== 'plan' && (
      <>
        {comma(lang)}
        <Said text={edition.title} lang={lang} quiet />
      </>
    )}
  </>
)
