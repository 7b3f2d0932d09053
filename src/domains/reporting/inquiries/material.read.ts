import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { describeRecords, loadKnownRecords, showMeasure } from '../../plan/plan.ts'
import { type NamedRecord, nameRecords } from '../follow-ups/named-record.read.ts'
import { loadSnapshot } from '../freezing/kept-snapshots.ts'
import { listPublished } from '../freezing/snapshot.queries.ts'
import { type FrozenContent, judgedLead } from '../freezing/snapshot.ts'
import { listAnswers } from './answer.queries.ts'
import { listInquiries } from './inquiry.queries.ts'

export type AboutRecord = { kind: 'plan' | 'field' | 'goal' | 'measure'; id: string; named: NamedRecord }

/** What is known of a measure without asking anybody. `round`: what was said of it in the last one that was published. */
export type MeasureFacts = {
  page: Awaited<ReturnType<typeof showMeasure>>
  round: { title: string; dataOn: string; content: FrozenContent } | null
}

/** What was answered before about the same. */
export type EarlierAnswer = { slug: string; subject: string; number: string; answeredOn: string; words: string }

export type Material = { records: AboutRecord[]; facts: MeasureFacts[]; earlier: EarlierAnswer[] }

/** So many measures are told in full: nobody copies from more. */
const mostFacts = 8

export async function loadMaterial(
  scope: Scope,
  publicUrl: string,
  { id, aboutIds }: { id: string | null; aboutIds: readonly string[] },
): Promise<Material> {
  const { records, slugs, rounds, earlier } = await read(scope, async (tx) => {
    const known = await loadKnownRecords(tx, scope)
    const lineOf = await describeRecords(tx, scope, known, aboutIds)
    const lines = aboutIds.flatMap((one) => lineOf(one) ?? [])
    const nameOf = await nameRecords(tx, scope, publicUrl, lines)
    const measures = lines.filter(({ kind }) => kind === 'measure').slice(0, mostFacts)
    return {
      records: lines.flatMap((line) => {
        const named = nameOf(line)
        return named ? [{ kind: line.kind, id: line.id, named }] : []
      }),
      slugs: measures.map(({ slug }) => slug),
      rounds: await lastSaid(
        tx,
        measures.map((one) => one.id),
      ),
      earlier: await loadEarlier(tx, id, aboutIds),
    }
  })
  const facts: MeasureFacts[] = []
  for (const slug of slugs) {
    const page = await showMeasure(scope, slug)
    facts.push({ page, round: rounds.get(page.id) ?? null })
  }
  return { records, facts, earlier }
}

async function lastSaid(tx: Transaction, ids: readonly string[]) {
  const said = new Map<string, NonNullable<MeasureFacts['round']>>()
  if (ids.length === 0) return said
  for (const report of await listPublished(tx)) {
    const { measures } = await loadSnapshot(tx, report)
    for (const measure of measures) {
      const content = judgedLead(measure)
      if (!ids.includes(measure.id) || said.has(measure.id) || !content) continue
      said.set(measure.id, { title: report.title, dataOn: report.dataOn, content })
    }
    if (said.size === ids.length) break
  }
  return said
}

async function loadEarlier(tx: Transaction, own: string | null, aboutIds: readonly string[]): Promise<EarlierAnswer[]> {
  const others = (await listInquiries(tx, aboutIds)).filter(({ id, state }) => id !== own && state === 'answered')
  const answers = await listAnswers(
    tx,
    others.map(({ id }) => id),
  )
  return others.flatMap(({ id, slug, subject, number }) => {
    const last = answers.findLast((one) => one.inquiryId === id)
    return last ? [{ slug, subject, number, answeredOn: last.answeredOn, words: last.words }] : []
  })
}
