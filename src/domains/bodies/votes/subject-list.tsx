import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Said } from '../../../ui/said/said.tsx'
import { recordAddress } from '../../plan/plan.ts'
import type { ResultSubject } from './result.ts'
import { sayVotes } from './votes.messages.ts'

/** The records in question, each with a link where everybody can read it. */
export const SubjectList: FC<{ lang: Lang; subjects: readonly ResultSubject[] }> = ({ lang, subjects }) => {
  if (subjects.length === 0) return null
  return (
    <div class="after-list">
      <p>
        <strong>{sayVotes(lang, 'about')}</strong>
      </p>
      <ul>
        {subjects.map((subject) => (
          <li>
            <SubjectName lang={lang} subject={subject} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const SubjectName: FC<{ lang: Lang; subject: ResultSubject }> = ({ lang, subject: { kind, line, isPublic } }) => {
  if (kind === 'minutes') return <>{sayVotes(lang, 'about.minutes')}</>
  if (line === null) return <>{sayVotes(lang, 'about.hidden')}</>
  const name = (
    <>
      {line.code !== '' && `${line.code} `}
      <Said text={line.title} lang={lang} />
    </>
  )
  return isPublic ? <a href={recordAddress(lang, line)}>{name}</a> : name
}
