import { Forbidden } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import type { Printing } from '../../council/papers.read.ts'
import { readRef } from '../../follow-ups/follow-ups.read.ts'
import { type NamedRecord, nameRecords } from '../../follow-ups/named-record.read.ts'
import { listPublished } from '../../freezing/snapshot.queries.ts'
import { findRecords } from '../../inquiries/find-records.read.ts'
import { listInquiries } from '../../inquiries/inquiry.queries.ts'
import { mayBePublic } from '../../inquiries/inquiry.ts'
import { mayEditReports } from '../../reporting.access.ts'
import { getPaperForm } from '../paper-form.queries.ts'
import { type Origin, originKinds } from './council-paper.ts'
import { loadPrefill } from './origin.read.ts'
import { fillSections, type Prefill } from './origin.ts'

/** `filled`: the sections in which something would stand already. */
export type Begun = { origin: Origin; named: NamedRecord | null; prefill: Prefill; filled: string[] }
export type Choice = { on: string; words: string }
export type BeginPage = { begun: Begun | null; q: string; found: Choice[]; reports: Choice[]; inquiries: Choice[] }

/** `measure:0d6c…` as it stands in an address. */
export function readOrigin(words: string): Origin | null {
  const ref = readRef(words)
  const kind = originKinds.find((one) => one === ref?.kind)
  return ref && kind ? { kind, id: ref.id } : null
}

/** What a paper can begin from: found by words, or the last that was published or asked. */
export async function showBegin(
  scope: Scope,
  printing: Printing,
  { on, q }: { on: string; q: string },
): Promise<BeginPage> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('showBegin')
  const origin = readOrigin(on)
  const begun = origin && (await loadBegun(scope, printing, origin))
  if (begun) return { begun, q, found: [], reports: [], inquiries: [] }
  const found = await findRecords(scope, printing.publicUrl, q, [])
  return read(scope, async (tx) => ({
    ...{ begun: null, q },
    found: found.flatMap(({ kind, id, named }) => {
      const words = [named.code, named.title.words].filter(Boolean).join(' ')
      return kind === 'goal' || kind === 'measure' ? [{ on: `${kind}:${id}`, words }] : []
    }),
    reports: (await listPublished(tx))
      .slice(0, most)
      .map(({ roundId, title }) => ({ on: `round:${roundId}`, words: title })),
    inquiries: (await listInquiries(tx))
      .filter((one) => one.state !== 'closed' && mayBePublic(one))
      .slice(0, most)
      .map(({ id, number, subject }) => ({ on: `inquiry:${id}`, words: [number, subject].filter(Boolean).join(' ') })),
  }))
}

const most = 8

async function loadBegun(scope: Scope, printing: Printing, origin: Origin): Promise<Begun | null> {
  const prefill = await loadPrefill(scope, printing, origin)
  if (!prefill) return null
  return read(scope, async (tx) => {
    const { sections } = await getPaperForm(tx, scope)
    const filled = fillSections(sections, prefill)
    return {
      ...{ origin, prefill },
      named: (await nameRecords(tx, scope, printing.publicUrl, [origin]))(origin),
      filled: sections.flatMap(({ id, title }) => (filled.has(id) ? [title] : [])),
    }
  })
}
