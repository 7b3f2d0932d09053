import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { fieldColour } from '../field-colour/field-colour.ts'
import type { Progress } from '../goal-ring/arcs.ts'
import { FieldName, FieldNames } from './field-names.tsx'
import { KnotLink } from './knot-link.tsx'
import { type KnotPlace, layOut } from './weave.layout.ts'
import { linesOf } from './weave.lines.ts'
import { WeaveLines } from './weave-lines.tsx'

export type Knot = {
  /** By which it is known in every field: knots of one goal are tied together. */
  goal: string
  href?: string
  code: string
  title: Text
  progress: readonly Progress[]
  /** Its codes in other fields. */
  also: readonly string[]
}
export type Thread = {
  href?: string
  position: number
  /** The letter of its field, with which the codes of its knots begin. */
  code: string
  title: Text
  note?: string
  knots: readonly Knot[]
}
type WeaveProps = { lang: Lang; threads: readonly Thread[] }

/**
 * The plan at a glance: each field a thread, each goal a knot on it, each measure an arc of the knot's ring; a goal of
 * several fields is tied across their threads. Where there is room threads run as one reads, else downward: then the
 * same knots stand in another writing mode, and the lines are turned over. Knots are placed by empty cells before them.
 */
export const Weave: FC<WeaveProps> = ({ lang, threads }) => {
  const cloth = layOut(threads.map((thread) => thread.knots.map((knot) => knot.goal)))
  return (
    <div class={['loom', breadthOf(cloth.columns), threads.length > 7 && 'loom--many'].filter(Boolean).join(' ')}>
      <FieldNames lang={lang} threads={threads} />
      <div class="weave">
        <WeaveLines lines={linesOf(cloth)} positions={threads.map(({ position }) => position)} />
        <ul class="weave__threads">
          {threads.map((thread, i) => (
            <ThreadRow lang={lang} thread={thread} places={cloth.threads[i]!} columns={cloth.columns} />
          ))}
        </ul>
      </div>
    </div>
  )
}

/** Up to how many knots in a row fit a page, and how wide it must be for them. */
function breadthOf(columns: number): string {
  if (columns <= 2) return 'loom--few'
  if (columns <= 13) return 'loom--short'
  return columns <= 24 ? 'loom--long' : ''
}

const ThreadRow: FC<{ lang: Lang; thread: Thread; places: readonly KnotPlace[]; columns: number }> = (props) => {
  const { lang, thread, places, columns } = props
  return (
    <li class={`thread ${fieldColour(thread.position)}`}>
      <div class="thread__head">
        <span class="thread__code">{thread.code}</span>
        <div class="thread__words">
          <FieldName lang={lang} thread={thread} />
          {thread.note && <p class="thread__note">{thread.note}</p>}
        </div>
      </div>
      {places.length > 0 && (
        <ol class="thread__knots">
          {places.map(({ column }, i) => (
            <li>
              <Cells count={column - (places[i - 1]?.column ?? -1) - 1} />
              <KnotLink knot={thread.knots[i]!} letter={thread.code} lang={lang} />
              {i === places.length - 1 && <Cells count={columns - column - 1} />}
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}

const Cells: FC<{ count: number }> = ({ count }) => (
  <>
    {Array.from({ length: count }, () => (
      <i />
    ))}
  </>
)
