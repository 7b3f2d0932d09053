import type { FC } from 'hono/jsx'

export type StepState = 'done' | 'due' | 'overdue'

/** A step around the point 0: a full diamond when done, an empty one when due, a larger one that calls when overdue. */
export const StepMark: FC<{ state: StepState }> = ({ state }) => (
  <>
    <path class={state === 'overdue' ? 'step step--late' : 'step'} d={state === 'overdue' ? large : small} />
    {state === 'done' && <path class="step__full" d="M0-4.5 4.5 0 0 4.5-4.5 0z" />}
    {state === 'overdue' && <path class="step step--late" d="M0-4.5V1.5M0 3.2V5" />}
  </>
)

const small = 'M0-7 7 0 0 7-7 0z'
const large = 'M0-10 10 0 0 10-10 0z'
