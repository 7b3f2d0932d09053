import type { FC } from 'hono/jsx'
import { formatNumber } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Tally } from '../../../ui/tally/tally.tsx'
import { outcomes } from './became.ts'
import { sayEditions } from './editions.messages.ts'
import type { LineagePage } from './lineage.read.ts'

/** How many goals went which way. What is new is told once somebody has said of others where they come from. */
export const LineageCounts: FC<{ page: LineagePage; lang: Lang }> = ({ page: { goals, newGoals }, lang }) => {
  const counts = outcomes.map((outcome) => ({
    key: `lineage.counted.${outcome}` as const,
    n: goals.filter((one) => one.outcome === outcome).length,
  }))
  const isTold = goals.some(({ outcome }) => outcome !== 'untold')
  const all = [...counts, { key: 'lineage.counted.new' as const, n: isTold ? newGoals.length : 0 }]
  const shown = all.filter(({ n }) => n > 0)
  return (
    <section class="section" aria-labelledby="summary">
      <h2 id="summary">{sayEditions(lang, 'lineage.summary')}</h2>
      <Tally counts={shown.map(({ key, n }) => ({ n: formatNumber(lang, n), words: sayEditions(lang, key, { n }) }))} />
    </section>
  )
}
