/** What holds of every verb that writes, asked of each by its name: a verb that is added here is forgotten nowhere. */
import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { added, drafted, published, smallOutline } from '../../../test/support/plans.ts'
import { enter } from '../../../test/support/raw.ts'
import { must } from '../../demo/act.ts'
import { Forbidden } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { sampleAward, sampleCall } from './calls/funding.sample.ts'
import * as plan from './plan.ts'

const on = '2026-11-01'
const reason = 'weil'

type Cast = {
  draft: plan.DraftedPlan
  open: plan.DraftedPlan
  goal: string
  measure: { id: string; slug: string }
  sheet: plan.MeasureSheet
}

async function cast(scope: Scope): Promise<Cast> {
  const [draft, open] = [await drafted(scope, { title: 'Entwurf' }), await published(scope)]
  const measure = await added(scope, open, { attachments: [{ title: 'Flyer', url: 'https://example.org/' }] })
  return {
    draft,
    open,
    goal: open.goalIds[0] ?? '',
    measure,
    sheet: (await plan.showMeasure(scope, measure.slug)).sheet,
  }
}

const decision: plan.Decision = {
  kind: 'vote',
  body: 'Beirat',
  decidedOn: on,
  title: '',
  paperNumber: null,
  paperUrl: null,
  outcome: 'adopted',
  reason: '',
}

const smallReading: plan.PlanReading = {
  title: 'Aus einem Dokument',
  fields: [{ title: 'Sport', introduction: '', goals: ['g1'], where: { line: 1 }, confidence: 1 }],
  goals: [{ id: 'g1', text: 'Hallen stehen allen offen', fields: [0], where: [{ line: 2 }], confidence: 1 }],
  measures: [],
  suspicions: [],
}

async function smallTable(): Promise<plan.Table> {
  const file = { name: 'kurz.csv', bytes: new TextEncoder().encode('Nr.;Maßnahme;Ziel\nX-1;Lesepatinnen;B1\n') }
  return { name: file.name, book: must(await plan.readTableFile(file)), choice: {} }
}

/** Everything that a small document says of the plan; of whom may not even look, the verb itself is asked. */
async function takeOver(scope: Scope, slug: string) {
  const brought = { name: 'neu.txt', reading: smallReading, document: null }
  const trial = await plan.tryDocument(scope, slug, brought, {}).catch(() => null)
  const { comparison, seen } = trial?.ok ? trial.value : { comparison: { proposals: [] }, seen: '' }
  const taken = new Set(comparison.proposals.map(({ key }) => key))
  return plan.takeOverDocument(scope, slug, brought, { answers: {}, taken, seen, on, reason })
}

const call = (scope: Scope, id: string) => plan.saveCall(scope, null, 0, sampleCall, [{ kind: 'measure', id }])

/** Each verb called so that it writes, the name under which the audit log keeps it, and the verbs it goes through. */
type Verb = { call: (scope: Scope, on: Cast) => Promise<unknown>; logged?: string; through?: string[] }
const verbs: Record<string, Verb> = {
  draftPlan: { call: (scope) => plan.draftPlan(scope, smallOutline) },
  importPlan: {
    call: (scope) => plan.importPlan(scope, smallReading, { name: 'x', slug: undefined }),
    logged: 'draftPlan',
  },
  publishPlan: { call: (scope, { draft }) => plan.publishPlan(scope, draft.planId, 1, { reason, adoption: null }) },
  discardDraft: { call: (scope, { draft }) => plan.discardDraft(scope, draft.planId, 1) },
  reviseGoal: {
    call: (scope, { goal }) => plan.reviseGoal(scope, goal, 1, { short: '', wording: 'x', description: '' }),
  },
  moveGoal: { call: (scope, { goal, open }) => plan.moveGoal(scope, goal, 1, { fieldIds: open.fieldIds, on, reason }) },
  leadOn: {
    call: (scope, { goal }) => plan.leadOn(scope, 'goal', { kind: 'retire', from: [goal], to: [], on, reason }),
    logged: 'retire',
  },
  addMeasure: { call: (scope, { open, sheet }) => plan.addMeasure(scope, open.planId, sheet, { reason }) },
  reviseMeasure: { call: (scope, { measure, sheet }) => plan.reviseMeasure(scope, measure.id, 1, sheet) },
  importTable: { call: async (scope, { open }) => plan.importTable(scope, open.slug, await smallTable(), null) },
  takeOverDocument: {
    call: (scope, { open }) => takeOver(scope, open.slug),
    through: ['reviseWords', 'retitlePlan', 'addField', 'addGoal', 'retire'],
  },
  moveMeasure: {
    call: (scope, { measure, open }) => plan.moveMeasure(scope, measure.id, 1, { goalIds: open.goalIds, on, reason }),
  },
  changeKind: {
    call: (scope, { measure }) => plan.changeKind(scope, measure.id, 1, { kind: 'permanent_task', since: on, reason }),
  },
  recordStatus: {
    call: (scope, { measure }) =>
      plan.recordStatus(scope, measure.id, 1, { status: 'started', assessment: null, asOf: on, reason }),
  },
  recordDecision: { call: (scope, { goal }) => plan.recordDecision(scope, { goalId: goal }, decision) },
  addCrossReference: {
    call: (scope, { goal }) => plan.addCrossReference(scope, { goalId: goal }, { paper: 'x', passage: '', url: null }),
  },
  checkLinks: {
    call: (scope, { open }) => plan.checkLinks(scope, open.slug, async () => ({ outcome: 'fine', status: 200 })),
  },
  changeAddress: { call: (scope, { goal }) => plan.changeAddress(scope, 'goal', goal, 'woanders') },
  takeStep: {
    call: (scope, { goal }) => plan.takeStep(scope, 'goal', goal, { to: 'closed', reason, decisionId: null }),
  },
  translate: {
    call: (scope, { goal }) =>
      plan.translate(scope, [{ recordId: goal, field: 'short', lang: 'en', words: 'x', source: 'x', state: 'human' }]),
  },
  saveCall: { call: (scope, { measure }) => call(scope, measure.id) },
  saveAward: {
    call: (scope, { measure }) => plan.saveAward(scope, null, 0, sampleAward, [{ kind: 'measure', id: measure.id }]),
  },
  actOnFunding: {
    call: async (scope, { measure }) => {
      const { id } = must(await call(scope, measure.id))
      return plan.actOnFunding(scope, 'call', id, 1, { act: 'published', reason: '' })
    },
    logged: 'publishCall',
    through: ['saveCall'],
  },
}

/** Those that only look, or only read a document. */
const looking =
  /^(show|find|list|read|say|try|name|may)|^(changeWords|codesOf|csvFile|decideStatus|headingOf|loadTranslator|ownAddress|statusView|cursorOf|districtAddress|outlineOf|blankSheet|addressOf|groupDoubts|doubtLine|doubtWords|columnName|linesOf|makeArchive|balanceOf|comparisonAsJson|severity|isWorkfile|decideStep|decisionView|describeFile|describeRecords|differInWords|isPublic|loadKnownRecords|plainName|recordAddress|stemOf|tableOf|takeAttachment|withTag|xlsxFile)$/

/**
 * Parts of an act of another domain, which asks who may and is tried there: `posts/post-move.test.ts`,
 * `bodies/reviews/reviews.test.ts`, `bodies/life/carry-out.test.ts`, `reporting/freezing`.
 */
const ofAnother = ['moveLead', 'addGoal', 'reviseRecordText', 'enactDecisions', 'takeUpdates']

async function lastNumber(scope: Scope): Promise<number> {
  await enter(scope.db, scope.city.id)
  return (await scope.db.selectFrom('auditHead').select('number').executeTakeFirstOrThrow()).number
}

test('every writing verb of the front file is tried here', () => {
  const functions = Object.entries(plan).filter(([, value]) => typeof value === 'function')
  const writing = functions.map(([name]) => name).filter((name) => !looking.test(name) && !ofAnother.includes(name))
  expect(Object.keys(verbs).sort()).toEqual(writing.sort())
})

describe.each(Object.entries(verbs))('%s', (name, { call, logged = name, through = [] }) => {
  test('refuses the public, and writes nothing for it', async ({ scope }) => {
    const on = await cast(scope)
    const before = await lastNumber(scope)
    await expect(call(asPublic(scope), on)).rejects.toThrow(Forbidden)
    expect(await lastNumber(scope)).toBe(before)
  })

  test('leaves its entry in the audit log, in the same transaction', async ({ scope }) => {
    const on = await cast(scope)
    const before = await lastNumber(scope)
    const outcome = await call(scope, on)
    expect(Object.keys(outcome ?? {})).not.toContain('code')
    const entries = await scope.db.selectFrom('auditEntry').select('verb').where('number', '>', before).execute()
    expect(new Set(entries.map((entry) => entry.verb))).toEqual(
      new Set([logged, ...through].map((verb) => `plan.${verb}`)),
    )
  })

  test('does nothing in the neighbour’s city', async ({ scope, neighbour }) => {
    const theirs = await cast(scope)
    const before = await lastNumber(scope)
    await call(neighbour, theirs).catch(() => undefined)
    expect(await lastNumber(scope)).toBe(before)
  })
})
