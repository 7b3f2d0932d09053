/** The plans of a full city, and what was brought for them. */

import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { must } from '../../src/demo/act.ts'
import { actOnFunding, saveAward, saveCall } from '../../src/domains/plan/calls/funding.verbs.ts'
import { keepDocument } from '../../src/domains/plan/document.verbs.ts'
import { keepReading } from '../../src/domains/plan/document-read.verbs.ts'
import { findDrafted } from '../../src/domains/plan/drafting/drafted.read.ts'
import { saveCopy } from '../../src/domains/plan/drafting/working-copy.verbs.ts'
import { insertFile } from '../../src/domains/plan/files/file.queries.ts'
import { fileAddress, fileIn } from '../../src/domains/plan/files/file-address.ts'
import { takeAttachment, takeCover } from '../../src/domains/plan/files/take-file.ts'
import {
  everything,
  readSourceFile,
  recordDecision,
  recordStatus,
  showCheck,
  showPlan,
  translate,
} from '../../src/domains/plan/plan.ts'
import { closeEdition, publishBalance } from '../../src/domains/plan/succession/balance/closing.verbs.ts'
import { keepTable } from '../../src/domains/plan/table/upload.verbs.ts'
import { listViews } from '../../src/domains/plan/worklist/view.queries.ts'
import { saveView } from '../../src/domains/plan/worklist/view.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { read, transact } from '../../src/platform/transact.ts'
import { added, drafted, published } from '../support/plans.ts'

/** A plan that everybody reads, with a measure, its status and decision; and a draft. Something is written of the measure. */
export async function fillPlan(
  scope: Scope,
  { open, hidden, unitId }: { open: string; hidden: string; unitId: string },
) {
  const field = (said: string) => ({ title: `Feld ${said}`, summary: said, introduction: said })
  const outline = (said: string) => ({
    ...{ title: `Plan ${said}`, foreword: said, fields: [{ ...field(said), goals: [0] }] },
    goals: [{ short: said, wording: `Ziel ${said}`, description: said }],
  })
  const earlier = await published(scope, outline(`früher ${open}`))
  const plan = await published(scope, { ...outline(open), successorOf: earlier.planId })
  must(await closeEdition(scope, earlier.slug, { closedOn: '2026-01-01', reason: open }))
  must(await publishBalance(scope, earlier.slug))
  const draft = await drafted(scope, outline(hidden))
  const [papers, draftPapers] = [await keepPapers(scope, open), await keepPapers(scope, hidden)]
  const sheet = { title: `Vorhaben ${open}`, description: open, leadUnitId: unitId, ...papers }
  const measure = await added(scope, plan, sheet)
  const draftMeasure = await added(scope, draft, {
    ...{ title: `Vorhaben ${hidden}`, description: hidden },
    ...draftPapers,
  })
  const status = { status: 'started', assessment: 'at_risk', asOf: '2026-11-01', reason: open } as const
  must(await recordStatus(scope, measure.id, 1, status))
  await recordDecision(
    scope,
    { planId: plan.planId },
    {
      ...{ kind: 'resolution', body: open, decidedOn: '2026-10-01', title: open, paperNumber: null, paperUrl: null },
      ...{ outcome: 'adopted', reason: open },
    },
  )
  const said = { recordId: measure.id, field: 'title', lang: 'en', source: sheet.title, state: 'human' } as const
  await translate(scope, [{ ...said, words: `Measure ${open}` }])
  const now = await read(scope, (tx) => findDrafted(tx, 'measure', measure.id))
  const words = { ...now!.words, description: `${open} ${hidden}` }
  must(await saveCopy(scope, 'measure', measure.id, { seen: `${now!.version}-0`, words }))
  const funding = await fillFunding(scope, { open, hidden, measureId: measure.id })
  must(await saveView(scope, plan.slug, { name: hidden, query: '', isOwn: false }))
  const [view] = await read(scope, (tx) => listViews(tx, scope, plan.planId))
  const [page, draftPage] = [await showPlan(scope, plan.slug), await showPlan(scope, draft.slug)]
  const { found } = await showCheck(scope, plan.slug, everything)
  return {
    ...{
      earlier: earlier.slug,
      plan: plan.slug,
      planId: plan.planId,
      draft: draft.slug,
      measure: measure.slug,
      measureId: measure.id,
    },
    ...{ fieldId: page.fields[0]!.id, field: page.fields[0]!.slug, goalId: plan.goalIds[0]! },
    ...{ goal: page.fields[0]!.goals[0]!.slug, draftGoal: draftPage.fields[0]!.goals[0]!.slug },
    ...{ draftFieldId: draftPage.fields[0]!.id, draftField: draftPage.fields[0]!.slug },
    ...{ draftGoalId: draft.goalIds[0]!, draftMeasureId: draftMeasure.id, draftMeasure: draftMeasure.slug },
    ...funding,
    ...{ finding: found[0]!.key, view: view!.id },
    ...{ file: digestOf(papers), cover: papers.cover.picture },
    ...{ draftFile: digestOf(draftPapers), draftCover: draftPapers.cover.picture },
  }
}

/** A call and an award that everybody reads, and a call that nobody does. */
async function fillFunding(scope: Scope, told: { open: string; hidden: string; measureId: string }) {
  const { open, hidden, measureId } = told
  const words = (said: string) => ({
    ...{ reference: '', title: `Aufruf ${said}`, audience: said, conditions: said, opensOn: '2026-11-01' },
    ...{ closesOn: '2099-12-31', closesAt: '17:00', totalCents: null, projectCents: null, url: '' },
    ...{ mail: 'geld@example.org', telephone: '', contact: '' },
  })
  const targets = [{ kind: 'measure' as const, id: measureId }]
  const call = must(await saveCall(scope, null, 0, words(open), targets)).id
  must(await actOnFunding(scope, 'call', call, 1, { act: 'published', reason: '' }))
  const draftCall = must(await saveCall(scope, null, 0, words(hidden), targets)).id
  const award = {
    ...{ reference: '', callId: call, provider: open, applicant: '' as const, project: open, awardedCents: 1 },
    ...{ spentCents: null, startsOn: null, endsOn: null, districts: [], result: open, figure: null, figureUnit: '' },
    ...{ url: '', decidedOn: '2026-11-02', decidedBy: '' },
  }
  const paid = must(await saveAward(scope, null, 0, award, [])).id
  must(await actOnFunding(scope, 'award', paid, 1, { act: 'published', reason: '' }))
  return { call, draftCall, award: paid, publicCall: `aufruf-${open}`, hiddenCall: `aufruf-${hidden}` }
}

/** A file and a picture of their own, kept for a measure. */
async function keepPapers(scope: Scope, said: string) {
  const bytes = Buffer.from(`%PDF-1.4 ${said}\n%%EOF`)
  const file = must(await takeAttachment({ name: 'Papier.pdf', bytes }))
  const background = `#${createHash('sha256').update(said).digest('hex').slice(0, 6)}`
  const drawn = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()
  const picture = must(await takeCover({ name: 'Bild.png', bytes: drawn }))
  await transact(scope, 'plan.attachFile', async ({ tx, changed }) => {
    for (const one of [file, picture]) {
      changed({ kind: 'file', id: await insertFile(tx, scope, one), before: null, after: { name: one.name } })
    }
  })
  const cover = { picture: picture.digest, alt: `Bild ${said}`, credit: said, licence: '' }
  return { attachments: [{ title: `Papier ${said}`, url: fileAddress(file) }], cover }
}

function digestOf({ attachments }: Awaited<ReturnType<typeof keepPapers>>): string {
  return fileIn(attachments[0]?.url ?? '')?.digest ?? ''
}

/** A table and a document, both read and not taken over. */
export async function fillBrought(scope: Scope, plan: string, hidden: string) {
  const sheet = { name: hidden, hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] }
  const rows = [
    ['Titel', 'Beschreibung'],
    [`Neu ${hidden}`, hidden],
  ]
  const table = await keepTable(scope, plan, {
    name: `${hidden}.csv`,
    book: { kind: 'csv', sheets: [{ ...sheet, rows }] },
  })
  const bytes = Buffer.from(`# Plan ${hidden}\n\n## Handlungsfeld ${hidden}\n\nZiel 1: ${hidden} wird gut.\n`)
  const name = `${hidden}.md`
  const { id: document } = await keepDocument(scope, { name, bytes })
  await keepReading(scope, document, await readSourceFile({ name, bytes }))
  return { table, document }
}
