/** A round of reporting that collects, in a full city, a link that opens one of its sheets, and a round that was published. */
import { must } from '../../src/demo/act.ts'
import { enterAbsence } from '../../src/domains/reporting/chasing/absence.verbs.ts'
import { writeLetter } from '../../src/domains/reporting/lists/letter.verbs.ts'
import { makeList } from '../../src/domains/reporting/lists/list.verbs.ts'
import { showList } from '../../src/domains/reporting/lists/lists.read.ts'
import { enterMembers } from '../../src/domains/reporting/lists/members.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { publishedRound } from '../support/published-round.ts'
import { linked, reportingRound } from '../support/reported-plan.ts'
import { publicUrl } from '../support/site.ts'

/** Its measures are read by everybody; what the round says is not, before it is published. */
export async function fillReporting(scope: Scope, { open, hidden }: { open: string; hidden: string }) {
  const settings = { title: `Runde ${hidden}`, words: hidden }
  const { id, slug, partOf, measures, units, people } = await reportingRound(scope, { mark: open, settings })
  const part = partOf(measures.reading, units.school)
  const away = { personId: people.rosa.id, fromOn: '2027-01-04', toOn: '2027-01-08' }
  const absence = must(await enterAbsence(scope, away))
  const sheetPass = `sheet-${hidden}`
  const told = { title: `Bericht ${open}`, words: open }
  const report = await publishedRound(scope, { mark: `${open}b`, settings: told, said: { done: open } })
  const published = { report: report.slug, toldMeasure: report.measures.reading.slug }
  const link = await linked(scope, sheetPass, { roundId: id, partIds: [part.id] })
  const passed = await linked(scope, `passed-${hidden}`, { roundId: id, partIds: [part.id], by: link.id })
  const links = { sheetPass, sheetLink: link.id, passedLink: passed.id }
  const running = { round: slug, roundId: id, part: part.id, ...links, reportedMeasure: measures.reading.id }
  return { ...published, ...running, absence, ...(await fillLists(scope, { open, hidden })) }
}

/** A list that everybody can join, and one with an address and a letter that is not sent. */
async function fillLists(scope: Scope, { open, hidden }: { open: string; hidden: string }) {
  const { slug: openList } = must(await makeList(scope, { name: `Presse ${open}`, purpose: open, isOpen: true }))
  const { slug: list } = must(await makeList(scope, { name: `Fachgruppe ${hidden}`, purpose: hidden, isOpen: false }))
  const paper = { day: '2026-11-01', words: hidden }
  const addresses = [{ mail: `liste-${hidden}@zeitung.example`, name: hidden }]
  must(await enterMembers(scope, publicUrl, list, { addresses, lang: 'de', paper }))
  const texts = { de: { subject: hidden, words: hidden } }
  const letter = must(await writeLetter(scope, { list, letter: null }, 0, texts))
  const listMember = (await showList(scope, list)).members[0]!.id
  return { openList, list, letter, listMember }
}
