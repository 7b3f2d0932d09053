import type { FC } from 'hono/jsx'

/**
 * Shapes for how far something has come. Told apart without colour, in black on paper and at 14 pixels: an empty ring,
 * a half, three quarters, a full disc with a tick; a loop for what goes on for good, an arrow for a new course, a cross;
 * a question mark where nobody can say, a stroke where there is nothing to say it of.
 */
export type StatusShape =
  | 'empty'
  | 'dotted'
  | 'half'
  | 'most'
  | 'done'
  | 'loop'
  | 'turn'
  | 'ended'
  | 'unknown'
  | 'absent'

type StatusProps = {
  shape: StatusShape
  word: string
  /** The lead unit's own judgement, when there is one. `worry` is told apart by a sign and by weight. */
  assessment?: { word: string; worry: boolean } | undefined
}

/** Word and shape, never a colour alone. */
export const Status: FC<StatusProps> = ({ shape, word, assessment }) => (
  <span class="status">
    <span class="status__word">
      <StatusMark shape={shape} />
      {word}
    </span>
    {assessment && (
      <span class={assessment.worry ? 'status__worry' : 'status__fine'}>
        {assessment.worry && <WorryMark />}
        {assessment.word}
      </span>
    )}
  </span>
)

export const StatusMark: FC<{ shape: StatusShape }> = ({ shape }) => (
  <svg
    class={turning.includes(shape) ? 'status__mark status__mark--turning' : 'status__mark'}
    width="16"
    height="16"
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    {drawings[shape]}
  </svg>
)

/** The same within another drawing, 16 units wide and high. */
export const StatusDrawing: FC<{ shape: StatusShape; mirrored: boolean }> = ({ shape, mirrored }) =>
  mirrored && turning.includes(shape) ? <g transform="matrix(-1 0 0 1 16 0)">{drawings[shape]}</g> : drawings[shape]

/** These point somewhere and are mirrored where one reads from right to left; a tick is not. */
const turning: readonly StatusShape[] = ['half', 'most', 'turn']

const ring = <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.6" />
const drawings = {
  empty: ring,
  dotted: (
    <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="1.6 2.5" />
  ),
  half: (
    <>
      {ring}
      <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
    </>
  ),
  most: (
    <>
      {ring}
      <path d="M8 8V1.5a6.5 6.5 0 1 1-6.5 6.5z" fill="currentColor" />
    </>
  ),
  done: (
    <path
      fill="currentColor"
      fill-rule="evenodd"
      d="M8 .7a7.3 7.3 0 1 0 0 14.6A7.3 7.3 0 0 0 8 .7zm4.2 5.1-5 5.6-3.3-3 1-1.1 2.2 2 4-4.5z"
    />
  ),
  loop: (
    <path
      d="M13.9 8A5.9 5.9 0 1 1 11.8 3.5M12.4 .6v3.3H9.1"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  ),
  turn: (
    <path
      d="M2.5 14V9.5a3 3 0 0 1 3-3h7M9.5 3l3.5 3.5L9.5 10"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  ),
  ended: <path d="m3 3 10 10M13 3 3 13" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />,
  unknown: (
    <path
      d="M4.6 5.2a3.4 3.4 0 1 1 4.7 3.1c-.9.4-1.3 1-1.3 2.2M8 13.4v.5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
    />
  ),
  absent: <path d="M3 8h10" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />,
} satisfies Record<StatusShape, unknown>

const WorryMark: FC = () => (
  <svg class="status__mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d="M8 1.4 15.2 14H.8zM8 6v4M8 11.6v.6"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
    />
  </svg>
)
