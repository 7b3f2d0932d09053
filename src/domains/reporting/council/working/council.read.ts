import { Forbidden } from '../../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { listReportable } from '../../../plan/plan.ts'
import { loadOutline } from '../../freezing/material.read.ts'
import { listSnapshotHeads } from '../../freezing/snapshot.queries.ts'
import type { Snapshot } from '../../freezing/snapshot.ts'
import { mayEditReports } from '../../reporting.access.ts'
import { getRound } from '../../rounds/round.read.ts'
import type { Round } from '../../rounds/round.ts'
import { listPapers, type PaperLine } from '../papers.queries.ts'
import { getReport, type KeptReport } from '../report.queries.ts'
import { ownPlaces } from '../report.ts'

/** `papers`: of what is published, null where nothing is. `plan`: its fields and goals, for the places of texts. */
export type CouncilPage = {
  round: Round
  report: KeptReport
  plan: Pick<Snapshot['plan'], 'fields' | 'goals'>
  papers: PaperLine[] | null
}

export async function showCouncil(scope: Scope, slug: string): Promise<CouncilPage> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('showCouncil')
  return read(scope, async (tx) => {
    const round = await getRound(tx, slug)
    const asWritten: Scope = { ...scope, lang: sourceLanguage(scope.city), viewer: { kind: 'public' } }
    const { fields, goals } = await loadOutline(tx, asWritten, round.planId)
    const [head] = await listSnapshotHeads(tx, { roundId: round.id })
    // A goal of which nothing is asked is not in the report.
    const measures = await listReportable(tx, asWritten, round.planId)
    const asked = new Set(measures.flatMap(({ sheet }) => sheet.goalIds))
    return {
      round,
      report: await getReport(tx, round.id),
      plan: { fields, goals: goals.filter(({ id }) => asked.has(id)) },
      papers: head ? await listPapers(tx, head) : null,
    }
  })
}

/** What stands at a place, and what it is called; undefined where there is no such place. */
export function placeOf({ plan, report }: CouncilPage, place: string) {
  const [kind, id] = place.split(':')
  const record = (kind === 'field' ? plan.fields : kind === 'goal' ? plan.goals : []).find((one) => one.id === id)
  const own = ownPlaces.find((one) => one === place)
  if ((!record || place !== `${kind}:${id}`) && !own) return undefined
  const words = report.texts.find((one) => one.place === place)?.words ?? ''
  return { place, own, title: record?.title, words, version: report.versions.get(place) ?? 0 }
}
