import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { inOriginal } from '../pages/view.ts'
import type { UnpublishedRecord } from '../publication.queries.ts'
import type { Waiting } from '../publication.read.ts'
import { sayEditing } from './editing.messages.ts'

/** What bodies still have in their hands: how much it is and which, before somebody publishes without it. */
export const WaitingNotice: FC<{ lang: Lang; waiting: Waiting }> = ({ lang, waiting: { waits, withCouncil } }) => (
  <>
    {waits.length > 0 && (
      <Notice kind="warning" title={sayEditing(lang, 'draft.waits', { n: waits.length })}>
        <p>{sayEditing(lang, 'draft.waits_words')}</p>
        <Records lang={lang} records={waits} />
      </Notice>
    )}
    {withCouncil.length > 0 && (
      <Notice title={sayEditing(lang, 'draft.with_council', { n: withCouncil.length })}>
        <p>{sayEditing(lang, 'draft.with_council_words')}</p>
        <Records lang={lang} records={withCouncil} />
      </Notice>
    )}
  </>
)

const Records: FC<{ lang: Lang; records: readonly UnpublishedRecord[] }> = ({ lang, records }) => (
  <ul>
    {records.map(({ kind, title, stage }) => (
      <li>
        {sayEditing(lang, `draft.${kind}`)}: <Said text={inOriginal(title)} lang={lang} quiet /> (
        {sayEditing(lang, `stage.${stage}`)})
      </li>
    ))}
  </ul>
)
