import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Said } from '../../../ui/said/said.tsx'
import { sayFollowUps as say } from './follow-ups.messages.ts'
import type { NamedRecord } from './named-record.read.ts'

/** A record with its number and a link; of one that is gone, that it is. */
export const RecordName: FC<{ lang: Lang; record: NamedRecord | null }> = ({ lang, record }) =>
  record === null ? (
    <em>{say(lang, 'gone')}</em>
  ) : (
    <a href={record.href}>
      {record.code !== '' && (
        <>
          <bdi>{record.code}</bdi>{' '}
        </>
      )}
      <Said text={record.title} lang={lang} quiet />
    </a>
  )
