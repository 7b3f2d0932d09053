import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { sayComparison } from './comparison.messages.ts'
import { differInWords, type Run } from './words.differ.ts'

/** Of what stays the same so many letters are shown on either side of a change. */
const around = 140

/** A text as it becomes: dropped words struck through, new ones underlined, and both said to whoever only listens. */
export const WordsChanged: FC<{ lang: Lang; source: Lang; before: string; after: string }> = (props) => {
  const { lang, source, before, after } = props
  const runs = differInWords(before, after)
  return (
    <p class="words-changed" lang={source}>
      {runs.map((run, at) => (
        <RunOf lang={lang} run={run} isFirst={at === 0} isLast={at === runs.length - 1} />
      ))}
    </p>
  )
}

const RunOf: FC<{ lang: Lang; run: Run; isFirst: boolean; isLast: boolean }> = ({ lang, run, isFirst, isLast }) => {
  if (run.kind === 'same') return <>{shortened(isLast ? run.words : spaced(run.words), isFirst, isLast)}</>
  const said = <span class="visually-hidden">{sayComparison(lang, `words.${run.kind}`)} </span>
  const Mark = run.kind === 'gone' ? 'del' : 'ins'
  return (
    <>
      <Mark>
        {said}
        {run.words.trimEnd()}
      </Mark>{' '}
    </>
  )
}

function spaced(words: string): string {
  return /\s$/.test(words) ? words : `${words} `
}

function shortened(words: string, isFirst: boolean, isLast: boolean): string {
  const start = isFirst ? '' : cut(words, 0, around)
  const end = isLast ? '' : cut(words, -around)
  return words.length <= 2.5 * around ? words : [start, '…', end].join(' ')
}

/** At a word's end. */
function cut(words: string, from: number, to?: number): string {
  const part = words.slice(from, to)
  return from < 0 ? part.replace(/^\S*\s/, '') : part.replace(/\s\S*$/, '')
}
