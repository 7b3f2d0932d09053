/** A round of reporting that collects, in a full city, a link that opens one of its sheets, and a round that was published. */
import { must } from '../../src/demo/act.ts'
import { enterAbsence } from '../../src/domains/reporting/chasing/absence.verbs.ts'
import { askToSign } from '../../src/domains/reporting/co-signing/co-signing.verbs.ts'
import { setFollowUp } from '../../src/domains/reporting/follow-ups/follow-up.verbs.ts'
import { answerInquiry, publishInquiry, saveDraft } from '../../src/domains/reporting/inquiries/answer.verbs.ts'
import { showInquiry } from '../../src/domains/reporting/inquiries/inquiry.read.ts'
import { enterInquiry } from '../../src/domains/reporting/inquiries/inquiry.verbs.ts'
import { writeLetter } from '../../src/domains/reporting/lists/letter.verbs.ts'
import { makeList } from '../../src/domains/reporting/lists/list.verbs.ts'
import { showList } from '../../src/domains/reporting/lists/lists.read.ts'
import { enterMembers } from '../../src/domains/reporting/lists/members.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { askUnit, begunFrom, write } from '../support/council-papers.ts'
import { askedFacts, askedInquiry } from '../support/inquiry.ts'
import { publishedRound } from '../support/published-round.ts'
import { linked, reportingRound } from '../support/reported-plan.ts'
import { publicUrl, sender } from '../support/site.ts'

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
  return {
    ...published,
    ...running,
    absence,
    ...(await fillLists(scope, { open, hidden })),
    ...(await fillWeek(scope, { open, hidden })),
  }
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

/** An inquiry that waits for a contribution and a signature, one that was published, and a follow-up of the coordination. */
async function fillWeek(scope: Scope, { open, hidden }: { open: string; hidden: string }) {
  const facts = { subject: `Anfrage ${hidden}`, question: hidden, asker: hidden }
  const { id, slug, units, measures } = await askedInquiry(scope, { facts, mark: `${open}c` })
  must(await saveDraft(scope, slug, { seen: 0, words: hidden }))
  const subject = (await showInquiry(scope, slug)).signing.subject
  must(await askToSign(scope, sender, subject, { place: 1, unitIds: [units.school], dueOn: '2026-12-01' }))
  const { contributions, signing } = await showInquiry(scope, slug)
  const shown = must(await enterInquiry(scope, { ...askedFacts, subject: `Anfrage ${open}`, question: open }))
  must(await saveDraft(scope, shown.slug, { seen: 0, words: open }))
  must(await answerInquiry(scope, shown.slug, { seen: 1, answeredOn: '2026-11-23', reason: '' }))
  must(await publishInquiry(scope, shown.slug, 'published', ''))
  const on = { kind: 'inquiry' as const, id }
  const owner = { personId: null, unitId: null }
  const followUp = must(await setFollowUp(scope, { on, dueOn: '2026-12-01', note: hidden, for: owner }))
  const councilPaper = await begunFrom(scope, { kind: 'measure', id: measures.reading.id }, `Vorlage ${hidden}`)
  await write(scope, councilPaper, { motion: { words: hidden } })
  const paperSignature = await askUnit(scope, councilPaper, units.school)
  return {
    ...{ councilPaper, paperSection: 'motion', paperSignature },
    ...{ inquiry: slug, openInquiry: shown.slug, followUp, askedUnit: units.school, askedMeasure: measures.reading.id },
    contribution: contributions[0]?.id ?? '',
    signature: signing.lines[0]?.id ?? '',
  }
}
