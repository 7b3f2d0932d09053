/** A round of reporting that collects, in a full city, and a link that opens one of its sheets. */
import type { Scope } from '../../src/platform/scope.ts'
import { linked, reportingRound } from '../support/reported-plan.ts'

/** Its measures are read by everybody; what the round says is not, before it is published. */
export async function fillReporting(scope: Scope, { open, hidden }: { open: string; hidden: string }) {
  const settings = { title: `Runde ${hidden}`, words: hidden }
  const { id, slug, partOf, measures, units } = await reportingRound(scope, { mark: open, settings })
  const part = partOf(measures.reading, units.school)
  const sheetPass = `sheet-${hidden}`
  const link = await linked(scope, sheetPass, { roundId: id, partIds: [part.id] })
  const passed = await linked(scope, `passed-${hidden}`, { roundId: id, partIds: [part.id], by: link.id })
  const links = { sheetPass, sheetLink: link.id, passedLink: passed.id }
  return { round: slug, roundId: id, part: part.id, ...links, reportedMeasure: measures.reading.id }
}
