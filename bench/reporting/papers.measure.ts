import { councilRound, tellingOf } from '../../src/domains/reporting/council/council.fixture.ts'
import { makePaper } from '../../src/domains/reporting/council/make-paper.ts'
import type { PaperForm } from '../../src/domains/reporting/council/papers.ts'

export type Made = { seconds: number; pages: number | null; megabytes: number }

/** How long it takes to make the council's report of so many measures, and how much memory the process had meanwhile. */
export async function measurePaper(form: PaperForm, measures: number): Promise<Made> {
  const earlier = councilRound(2025, { measures })
  const told = tellingOf('de', { snapshot: councilRound(2026, { measures }), earlier })
  let most = 0
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const started = performance.now()
  const { pages } = await makePaper(told, form)
  const seconds = (performance.now() - started) / 1000
  clearInterval(watching)
  return { seconds, pages, megabytes: Math.round(most / 1_000_000) }
}
