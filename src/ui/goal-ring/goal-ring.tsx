import type { FC } from 'hono/jsx'
import { formatList } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import { sayUi } from '../ui.messages.ts'
import { arcsFor, type Progress, pathOf, strokeOf } from './arcs.ts'

/** `letter`: the part of the code that its field shares, where a picture may leave it to the head of the thread. */
type GoalRingProps = { code: string; letter?: string | undefined; progress: readonly Progress[] }

/** A goal's ring: an arc for each of its measures, the broader the further. Its code stands in the middle. */
export const GoalRing: FC<GoalRingProps> = ({ code, letter = '', progress }) => (
  <span class="ring">
    <Arcs progress={progress} />
    <span class={code.length > 3 ? 'ring__code ring__code--long' : 'ring__code'}>
      {letter === '' || !code.startsWith(letter) ? (
        code
      ) : (
        <>
          <span class="ring__letter">{letter}</span>
          {code.slice(letter.length)}
        </>
      )}
    </span>
  </span>
)

const Arcs: FC<{ progress: readonly Progress[] }> = ({ progress }) => (
  <svg
    class="ring__arcs"
    width="56"
    height="56"
    viewBox="0 0 56 56"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    {arcsFor(progress).map((arc) => {
      const { width, dashes } = strokeOf(arc.step)
      return <path d={pathOf(arc)} stroke-width={width} stroke-dasharray={dashes} />
    })}
  </svg>
)

/** The ring in words: "2 begonnen und 1 geplant". */
export function ringWords(lang: Lang, progress: readonly Progress[]): string {
  if (progress.length === 0) return sayUi(lang, 'ring.none')
  const steps = [
    [3, 'ring.done'],
    [2, 'ring.advanced'],
    [1, 'ring.started'],
    [0, 'ring.planned'],
    [null, 'ring.stopped'],
  ] as const
  const counted = steps
    .map(([step, key]) => ({ key, n: progress.filter((one) => one === step).length }))
    .filter(({ n }) => n > 0)
  return formatList(
    lang,
    counted.map(({ key, n }) => sayUi(lang, key, { n })),
  )
}
