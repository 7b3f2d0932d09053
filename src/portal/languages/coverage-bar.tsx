import type { FC } from 'hono/jsx'
import type { Coverage } from '../../domains/plan/plan.ts'

/** How much there is, as a stroke: full for what people translated, half for a machine, a line for what is outdated. */
export const CoverageBar: FC<{ coverage: Coverage }> = ({ coverage: { all, human, machine, outdated } }) => {
  const part = (n: number) => `${Math.round((n / Math.max(all, 1)) * 1000) / 10}%`
  return (
    <svg class="coverage" width="100%" height="12" aria-hidden="true" fill="currentColor">
      <rect class="coverage__rest" y="11" width="100%" height="1" />
      <rect width={part(human)} height="12" />
      <rect x={part(human)} y="6" width={part(machine)} height="6" />
      <rect x={part(human + machine)} y="10" width={part(outdated)} height="2" />
    </svg>
  )
}
