import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { foreignness } from '../../../ui/said/said.tsx'
import { WordsChanged } from '../../../ui/words-changed/words-changed.tsx'
import { differInWords } from '../../plan/plan.ts'
import { sayMeanwhile as say } from './meanwhile.messages.ts'

/** `label`: of the field; '' where there is only one. `theirs`: what is kept; `mine`: what was typed and is not. */
export type Difference = { label: string; theirs: string; mine: string }

type Props = { lang: Lang; source: Lang; differences: readonly Difference[] }

/** Where somebody else has saved since: both wordings, field by field. What was typed stays in the form until it is saved. */
export const Meanwhile: FC<Props> = ({ lang, source, differences }) => {
  const all = differences.filter(({ theirs, mine }) => theirs.trim() !== mine.trim())
  return (
    <Notice kind="warning" title={say(lang, 'title')}>
      <p>{say(lang, all.length === 0 ? 'same' : 'do')}</p>
      {all.map(({ label, theirs, mine }) => (
        <>
          {label !== '' && (
            <p>
              <strong>{label}</strong>
            </p>
          )}
          <WordsChanged lang={lang} source={source} runs={differInWords(theirs, mine)} />
          {theirs.trim() === '' ? (
            <p>{say(lang, 'empty')}</p>
          ) : (
            <blockquote class="words" {...foreignness(source, lang)}>
              {theirs.split('\n').map((one) => (
                <p>{one}</p>
              ))}
            </blockquote>
          )}
        </>
      ))}
    </Notice>
  )
}
