/** Two published rounds of the demonstration's plan and one in the editing, with all that pages about them can show. */
import { musterstadt } from '../../db/demo/musterstadt.ts'
import { statuses } from '../../src/domains/plan/plan.ts'
import { writtenLetter } from '../../src/domains/reporting/lists/written.fixture.ts'
import { listParts } from '../../src/domains/reporting/rounds/part.queries.ts'
import type { Part } from '../../src/domains/reporting/rounds/part.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { read } from '../../src/platform/transact.ts'
import { nextRound } from './published-round.ts'

const settings = (year: number) => ({ title: `Sachstand ${year}`, dataOn: `${year}-06-30`, dueOn: `${year + 2}-12-18` })

/** What a unit says in a year: each measure something else, some of them nothing. */
function saidIn(year: number) {
  return ({ measureId, leads }: Part) => {
    const mark = Number.parseInt(measureId.slice(0, 2), 16)
    const state = (['approved', 'approved', 'approved', 'open', 'returned'] as const)[mark % 5] ?? 'approved'
    if (!leads) return { state, done: 'Zwei Abende mit Familien.' }
    const due = `${year + 1}-0${(mark % 8) + 1}-15`
    return {
      ...{ state, status: statuses[(mark + (mark % 3) * year) % statuses.length] ?? 'started', assessment: null },
      done: mark % 4 === 0 ? 'Vier Kurse.' : `Im Jahr ${year} gab es ${mark} Termine.`,
      milestones: [{ title: 'Konzept', due, doneOn: null }],
      money: [{ year, source: 'Haushalt', plannedCents: mark * 100_000, spentCents: mark * 90_000 }],
    }
  }
}

export async function reportPages(scope: Scope) {
  const plan = musterstadt.plans.at(-1)?.slug ?? ''
  await nextRound(scope, plan, { settings: settings(2025), said: saidIn(2025) })
  const { id, slug } = await nextRound(scope, plan, { settings: settings(2026), said: saidIn(2026) })
  const running = await nextRound(scope, plan, { settings: settings(2027), said: saidIn(2027), isPublished: false })
  const parts = await read(scope, (tx) => listParts(tx, { roundId: id }))
  const told = parts.find(({ state, leads }) => state === 'approved' && leads)?.id
  const letter = await writtenLetter(scope)
  return {
    open: [
      '/lists',
      '/lists/presse',
      '/reports',
      `/reports/${slug}`,
      `/reports/${slug}/gaps`,
      `/reports/${slug}/compare`,
      `/reports/${slug}/measures/lerncafe-nord`,
      `/reports/${slug}/embed`,
      `/reports/${slug}/report`,
      `/reports/${slug}/summary`,
    ],
    local: [
      `/workspace/rounds/${running.slug}/compare?show=slipped`,
      `/workspace/rounds/${running.slug}/publish`,
      `/workspace/rounds/${slug}/correct`,
      `/workspace/rounds/${slug}/report`,
      `/workspace/rounds/${slug}/report/texts/foreword`,
      '/workspace/briefs',
      `/workspace/updates/${told}/figures`,
      '/workspace/lists',
      ...['', '/settings', '/add'].map((page) => `/workspace/lists/presse${page}`),
      letter,
    ],
  }
}
