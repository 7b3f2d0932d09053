import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { foreignness } from '../said/said.tsx'
import { sayUi } from '../ui.messages.ts'

/** A run of words that two texts have in common, or that only the earlier or only the later one has. */
export type Run = { kind: 'same' | 'gone' | 'new'; words: string }

type WordsChangedProps = {
  lang: Lang
  /** The language of the words. */
  source: Lang
  runs: readonly Run[]
  /** One of the two texts alone, where they stand side by side; without it both in one, what stays the same cut short. */
  side?: 'before' | 'after'
}

/** A text as it becomes: dropped words struck through, new ones underlined, and both said to whoever only listens. */
export const WordsChanged: FC<WordsChangedProps> = ({ lang, source, runs, side }) => {
  const shown = side === undefined ? runs : runs.filter(({ kind }) => kind !== (side === 'before' ? 'new' : 'gone'))
  return (
    <p class="words-changed" {...foreignness(source, lang)}>
      {shown.map((run, at) => (
        <RunOf lang={lang} run={run} isFirst={at === 0} isLast={at === shown.length - 1} whole={side !== undefined} />
      ))}
    </p>
  )
}

type RunProps = { lang: Lang; run: Run; isFirst: boolean; isLast: boolean; whole: boolean }

const RunOf: FC<RunProps> = ({ lang, run, isFirst, isLast, whole }) => {
  const words = isLast ? run.words : spaced(run.words)
  if (run.kind === 'same') return <>{whole ? words : shortened(words, isFirst, isLast)}</>
  const Mark = run.kind === 'gone' ? 'del' : 'ins'
  return (
    <>
      <Mark>
        <span class="visually-hidden">{sayUi(lang, `words.${run.kind}`)} </span>
        {run.words.trimEnd()}
      </Mark>{' '}
    </>
  )
}

/** Of what stays the same so many letters are shown on either side of a change. */
const around = 140

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
